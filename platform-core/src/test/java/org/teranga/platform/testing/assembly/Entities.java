package org.teranga.platform.testing.assembly;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import jakarta.persistence.SharedCacheMode;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.teranga.platform.tenancy.TenantBinding;

/** The entities of the modules on the class path, on EclipseLink, with one persistence context for each transaction. */
final class Entities {
    private final EntityManagerFactory factory;

    Entities(Pools pools) {
        PersistenceConfiguration unit = new PersistenceConfiguration("assembled")
                .transactionType(PersistenceUnitTransactionType.JTA)
                .sharedCacheMode(SharedCacheMode.NONE)
                .property(PersistenceUnitProperties.JTA_DATASOURCE, pools.transactional())
                .property(PersistenceUnitProperties.TARGET_SERVER, TransactionsOfTheAssembly.Platform.class.getName())
                .property(PersistenceUnitProperties.TARGET_DATABASE, "PostgreSQL")
                .property(PersistenceUnitProperties.JOIN_EXISTING_TRANSACTION, "true")
                .property(PersistenceUnitProperties.SESSION_CUSTOMIZER, TenantBinding.class.getName())
                .property(PersistenceUnitProperties.ALLOW_NATIVE_SQL_QUERIES, "true")
                .property(PersistenceUnitProperties.BATCH_WRITING, "JDBC")
                .property(PersistenceUnitProperties.LOGGING_PARAMETERS, "false");
        OwnClasses.with(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class)
                .forEach(unit::managedClass);
        factory = unit.createEntityManagerFactory();
    }

    /** What is injected: it stands for the persistence context of the transaction that is running when it is called. */
    EntityManager ofTheTransaction() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> called(method, arguments));
    }

    private Object called(Method method, Object[] arguments) throws Throwable {
        TransactionSynchronizationRegistry transaction = Pools.outcomes();
        boolean running = transaction.getTransactionKey() != null;
        EntityManager context = running ? joined(transaction) : factory.createEntityManager();
        try {
            return method.invoke(context, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        } finally {
            if (!running) {
                context.close();
            }
        }
    }

    private EntityManager joined(TransactionSynchronizationRegistry transaction) {
        if (transaction.getResource(this) instanceof EntityManager known) {
            return known;
        }
        EntityManager fresh = factory.createEntityManager();
        fresh.joinTransaction();
        transaction.putResource(this, fresh);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                fresh.close();
            }
        });
        return fresh;
    }
}
