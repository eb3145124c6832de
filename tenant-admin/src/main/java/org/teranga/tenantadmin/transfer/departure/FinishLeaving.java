package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Erases an association whose time has come, and leaves the proof. What is begun and not ended is begun again. */
@ApplicationScoped
class FinishLeaving {
    private final Leavings leavings;
    private final TenantDirectory directory;
    private final EraseAssociation erase;
    private final Proofs proofs;
    private final Clock clock;

    @Inject
    FinishLeaving(Leavings leavings, TenantDirectory directory, EraseAssociation erase, Proofs proofs, Clock clock) {
        this.leavings = leavings;
        this.directory = directory;
        this.erase = erase;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** Does it; empty where another node is at it, or it was taken back in the last moment. */
    Optional<ErasureProof> finish(Leaving leaving) {
        Optional<Tenant> tenant = directory.byId(leaving.association());
        if (tenant.isEmpty() || !leavings.begin(leaving.association(), clock.instant())) {
            return Optional.empty();
        }
        boolean done = false;
        try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
            erase.erase(
                    tenant.get(),
                    (database, rows, accounts) -> proofs.keep(
                            proofs.write(tenant.get(), leaving, rows, accounts, clock.instant()), database));
            done = true;
            return proofs.find(tenant.get().id());
        } finally {
            if (!done) {
                leavings.giveBack(leaving.association());
            }
        }
    }

    /** In development: does it now, whoever wanted it; empty where another node is at it. */
    Optional<ErasureProof> now(Tenant tenant) {
        leavings.hurry(tenant.id(), clock.instant());
        return leavings.find(tenant.id()).flatMap(this::finish);
    }
}
