package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;

/** Fresh associations for a test, since all tests share one database. */
@ApplicationScoped
public class TestTenants {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TenantDirectory directory;

    @Inject
    TestTenants(TenantDirectory directory) {
        this.directory = directory;
    }

    /** Opens a new association in the directory. */
    public Tenant open() {
        String slug = "test-" + NUMBER.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Tenant tenant = new Tenant(
                UUID.randomUUID(), slug, slug, TenantStatus.ACTIVE, List.of("fr", "en", "ar"), List.of(), "base");
        directory.add(tenant);
        return tenant;
    }

    /** Runs the work as this association. */
    public <T> T as(Tenant tenant, Work<T> work) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return work.run();
        }
    }

    /** What a test does as a tenant. */
    @FunctionalInterface
    public interface Work<T> {
        T run();
    }
}
