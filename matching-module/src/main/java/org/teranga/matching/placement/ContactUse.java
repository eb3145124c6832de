package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.teranga.platform.persistence.TenantSql;

/**
 * Whether the contact of a need or an offer ever reached the person: somebody followed a link that was only ever written there, or the
 * person acted signed in. Whoever types an address proves nothing by it.
 */
@ApplicationScoped
class ContactUse {
    private final TenantSql sql;
    private final Clock clock;

    @Inject
    ContactUse(TenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Somebody of this side of a placement answered.
     *
     * @param reached whether by a way that proves the contact; else it is as if it had never reached anybody
     */
    void answered(PlacementId placement, Party side, boolean reached) {
        String table = side == Party.HOUSEHOLD ? "need" : "offer";
        sql.change(
                "update matching." + table
                        + " s set contact_used_at = ? from matching.placement p where p.id = ? and s.id = p." + table
                        + "_id",
                reached ? clock.instant() : null,
                placement.value());
    }

    /** Whether the person of this side was ever reached by the contact as it is. */
    boolean wasReached(Sides sides, Party side) {
        return side == Party.HOUSEHOLD
                ? used("need", sides.need().id().value())
                : used("offer", sides.offer().id().value());
    }

    private boolean used(String table, java.util.UUID id) {
        return sql.first(
                        "select contact_used_at is not null from matching." + table + " where id = ?",
                        row -> row.getBoolean(1),
                        id)
                .orElse(false);
    }
}
