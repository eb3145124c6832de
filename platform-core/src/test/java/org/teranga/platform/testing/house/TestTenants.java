package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;

/** Fresh associations for a test, since all tests share one database. */
@ApplicationScoped
public class TestTenants {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final TenantDirectory directory;
    private final SystemDatabase database;
    private final List<Tenant> opened = new ArrayList<>();

    @Inject
    TestTenants(TenantDirectory directory, SystemDatabase database) {
        this.directory = directory;
        this.database = database;
    }

    /** Opens a new association in the directory. */
    public Tenant open() {
        String slug = "test-" + NUMBER.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
        Tenant tenant = new Tenant(
                UUID.randomUUID(), slug, slug, TenantStatus.ACTIVE, List.of("fr", "en", "ar"), List.of(), "base");
        directory.add(tenant);
        synchronized (opened) {
            opened.add(tenant);
        }
        return tenant;
    }

    /**
     * Takes those that were opened so far out of the directory; their rows stay. Jobs that recur go through all that are in it: after some
     * hundred tests that is most of what they do.
     */
    public void end() {
        List<Tenant> ended;
        synchronized (opened) {
            ended = List.copyOf(opened);
            opened.clear();
        }
        for (Tenant tenant : ended) {
            database.sql("delete from platform.domain_claim where tenant_id = :id")
                    .bind("id", tenant.id())
                    .update();
            directory.remove(tenant);
        }
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
