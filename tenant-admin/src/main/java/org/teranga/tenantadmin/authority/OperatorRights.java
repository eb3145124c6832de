package org.teranga.tenantadmin.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** The operator as second person of an association that has nobody else: names of the team are seen, and nothing of anybody else. */
@ApplicationScoped
public class OperatorRights {
    private final ShowWaitingRights show;
    private final ActsInWaiting acts;

    @Inject
    OperatorRights(ShowWaitingRights show, ActsInWaiting acts) {
        this.show = show;
        this.acts = acts;
    }

    /** What waits for the operator there. */
    public List<WaitingRight> waiting(Tenant tenant, String page) {
        if (!tenant.reachable()) {
            return List.of();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return show.ofOperator(page);
        }
    }

    /** Those of these associations in which something waits for the operator. */
    public List<Tenant> waitingIn(List<Tenant> tenants) {
        return tenants.stream().filter(tenant -> !waiting(tenant, "").isEmpty()).toList();
    }

    /**
     * Confirms one, or refuses it.
     *
     * @throws Refusal not found where nothing like it waits, conflict where the association has somebody of its own
     */
    public void decide(Tenant tenant, UUID act, boolean confirms) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            if (confirms) {
                acts.confirm(act);
            } else if (show.ofOperator("").stream().anyMatch(row -> row.action().endsWith(act.toString()))) {
                acts.refuse(act);
            } else {
                throw Refusal.notFound();
            }
        }
    }
}
