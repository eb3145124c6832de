package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The need and the offer of a placement. */
@ApplicationScoped
@Transactional
class PlacementSides {
    private final TenantDatabase database;

    @Inject
    PlacementSides(TenantDatabase database) {
        this.database = database;
    }

    /** Of this one; empty where there is none. */
    Optional<Pair> of(UUID placement) {
        return database.sql("select need_id, offer_id from matching.placement where tenant_id = :tenant and id = :id")
                .bind("id", placement)
                .first(Pair.class);
    }

    /** Both sides. */
    record Pair(UUID needId, UUID offerId) {}
}
