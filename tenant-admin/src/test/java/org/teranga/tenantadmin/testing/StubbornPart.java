package org.teranga.tenantadmin.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantPart;

/** A part that cannot be closed for some associations, as if a node had died in the middle of it. */
@ApplicationScoped
public class StubbornPart implements TenantPart {
    private final Set<UUID> stubborn = ConcurrentHashMap.newKeySet();

    /** From now on it cannot be closed for this one, or can again. */
    public void resist(Tenant tenant, boolean resists) {
        if (resists) {
            stubborn.add(tenant.id());
        } else {
            stubborn.remove(tenant.id());
        }
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void open(Tenant tenant) {
        // Nothing of it is needed.
    }

    @Override
    public void close(Tenant tenant) {
        if (stubborn.contains(tenant.id())) {
            throw new IllegalStateException("it resists");
        }
    }
}
