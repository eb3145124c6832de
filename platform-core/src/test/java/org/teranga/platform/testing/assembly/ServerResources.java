package org.teranga.platform.testing.assembly;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.jspecify.annotations.Nullable;

/** What beans ask the server for by {@code @Resource} and {@code @PersistenceContext}. */
final class ServerResources implements ResourceInjectionServices, JpaInjectionServices {
    private final Pools pools;
    private final EntityManager entities;
    private final ManagedExecutorService executor = Threads.executor();
    private final ManagedThreadFactory threads = Threads.factory();

    ServerResources(Pools pools, Entities entities) {
        this.pools = pools;
        this.entities = entities.ofTheTransaction();
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
        Class<?> type = (Class<?>) point.getType();
        String name = point.getAnnotated().getAnnotation(Resource.class).lookup();
        if (type == DataSource.class) {
            return always(() -> pools.named(name));
        } else if (type == TransactionSynchronizationRegistry.class) {
            return always(Pools::outcomes);
        } else if (type == ManagedThreadFactory.class) {
            return always(() -> threads);
        } else if (type == ManagedExecutorService.class) {
            return always(() -> executor);
        }
        throw new IllegalArgumentException("the assembly has no " + type + " for " + point);
    }

    @Override
    public ResourceReferenceFactory<Object> registerResourceInjectionPoint(
            @Nullable String name, @Nullable String mappedName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> new SimpleResourceReference<>(entities);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cleanup() {
        // Everything lives as long as the process.
    }

    private static ResourceReferenceFactory<Object> always(Supplier<Object> what) {
        return () -> (ResourceReference<Object>) new SimpleResourceReference<>(what.get());
    }
}
