package org.teranga.platform.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The association in whose name this thread works. It is opened once, by the platform: for a request by the host filter, for a job by
 * the scheduler. It cannot change while it is open, since a transaction already bound to one tenant would go on showing that one's rows.
 */
public final class TenantContext {
    private static final ThreadLocal<@Nullable Tenant> CURRENT = new ThreadLocal<>();

    private TenantContext() {}

    /** The tenant of this thread, if one is open. */
    public static Optional<Tenant> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * The tenant of this thread.
     *
     * @throws NoAssociation where none is open
     */
    public static Tenant required() {
        return current().orElseThrow(NoAssociation::new);
    }

    /**
     * Opens a tenant on this thread until the scope is closed.
     *
     * @throws IllegalStateException where another tenant is open; the same one may be opened again
     */
    public static Scope open(Tenant tenant) {
        Tenant before = CURRENT.get();
        if (before != null && !before.id().equals(tenant.id())) {
            throw new IllegalStateException("the association " + before.slug() + " is open, " + tenant.slug()
                    + " cannot be opened. Maybe the work for it belongs into a job of its own.");
        }
        CURRENT.set(tenant);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            }
        };
    }

    /** An open tenant; closing it gives the thread back. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
