package org.teranga.platform.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The surroundings of work in a lane: a request scope of its own, into which goes what the request knows, and the request's association. It
 * has neither the request's transaction nor the request itself.
 */
@ApplicationScoped
class LaneSurroundings {
    private final Iterable<Carried> carried;
    private final LaneScope scope;

    @Inject
    LaneSurroundings(@Any Instance<Carried> carried, LaneScope scope) {
        this((Iterable<Carried>) carried, scope);
    }

    LaneSurroundings(Iterable<Carried> carried, LaneScope scope) {
        this.carried = carried;
        this.scope = scope;
    }

    /** Work that finds, on whatever thread it is done, what this thread's request has. */
    <T> Callable<T> around(Callable<T> work) {
        Optional<Tenant> tenant = TenantContext.current();
        List<Runnable> taken = new ArrayList<>();
        carried.forEach(one -> taken.add(one.take()));
        return () -> scope.within(() -> {
            taken.forEach(Runnable::run);
            if (tenant.isEmpty()) {
                return work.call();
            }
            try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
                return work.call();
            }
        });
    }

    /** A request scope. */
    @ApplicationScoped
    static class LaneScope {
        @ActivateRequestContext
        <T> T within(Callable<T> work) throws Exception {
            return work.call();
        }
    }
}
