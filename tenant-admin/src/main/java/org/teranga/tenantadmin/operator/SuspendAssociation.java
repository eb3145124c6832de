package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
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
    private final AuditTrail audit;

    @Inject
    SuspendAssociation(TenantDirectory directory, Sessions sessions, AuditTrail audit) {
        this.directory = directory;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Closes it, first to new requests and then to those who are signed in. */
    public void suspend(Tenant tenant) {
        directory.setStatus(tenant, TenantStatus.SUSPENDED);
        sessions.endAllAt(tenant.id());
        note(tenant, "association.suspend");
    }

    /** Opens it again. A session that another node opened in the second before it knew of the suspension ends here. */
    public void resume(Tenant tenant) {
        sessions.endAllAt(tenant.id());
        directory.setStatus(tenant, TenantStatus.ACTIVE);
        note(tenant, "association.resume");
    }

    /** Into the association's own trail: its administrators read that it was closed, and when. */
    private void note(Tenant tenant, String action) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            audit.record(action, "association", tenant.id());
        }
    }
}
