package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;

/**
 * Closes an association to everybody, and opens it again. Whoever was signed in is signed out: who comes back after it has been resumed
 * signs in anew.
 */
@ApplicationScoped
public class SuspendAssociation {
    private final TenantDirectory directory;
    private final Sessions sessions;

    @Inject
    SuspendAssociation(TenantDirectory directory, Sessions sessions) {
        this.directory = directory;
        this.sessions = sessions;
    }

    /** Closes it, first to new requests and then to those who are signed in. */
    public void suspend(Tenant tenant) {
        directory.setStatus(tenant, TenantStatus.SUSPENDED);
        sessions.endAllAt(tenant.id());
    }

    /** Opens it again. A session that another node opened in the second before it knew of the suspension ends here. */
    public void resume(Tenant tenant) {
        sessions.endAllAt(tenant.id());
        directory.setStatus(tenant, TenantStatus.ACTIVE);
    }
}
