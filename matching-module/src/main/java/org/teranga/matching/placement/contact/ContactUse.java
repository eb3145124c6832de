package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Sides;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Records whether the contact of a need or an offer has ever reached the person: somebody followed a link that was written only there, or
 * acted signed in. Whoever types an address proves nothing by it.
 */
@ApplicationScoped
public class ContactUse {
    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    ContactUse(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Somebody of this side of a placement answered.
     *
     * @param reached whether by a way that proves the contact; else it is as if it had never reached anybody
     */
    public void answered(PlacementId placement, Party side, boolean reached) {
        String table = side == Party.HOUSEHOLD ? "need" : "offer";
        database.sql("update matching." + table + " s set contact_used_at = :at from matching.placement p"
                        + " where s.tenant_id = :tenant and p.tenant_id = :tenant and p.id = :placement and s.id = p."
                        + table + "_id")
                .bind("at", reached ? clock.instant() : null)
                .bind("placement", placement.value())
                .update();
    }

    /** Whether the person of this side was ever reached by the contact as it is. */
    public boolean wasReached(Sides sides, Party side) {
        return side == Party.HOUSEHOLD
                ? used("need", sides.need().id().value())
                : used("offer", sides.offer().id().value());
    }

    private boolean used(String table, UUID id) {
        return database.sql("select id from matching." + table
                        + " where tenant_id = :tenant and id = :id and contact_used_at is not null")
                .bind("id", id)
                .any();
    }
}
