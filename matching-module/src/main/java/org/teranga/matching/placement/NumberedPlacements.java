package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The numbers by which people know the two sides of placements. */
@ApplicationScoped
class NumberedPlacements {
    private final TenantSql sql;

    @Inject
    NumberedPlacements(TenantSql sql) {
        this.sql = sql;
    }

    /** By placement, in one query; those that are unknown here are left out. */
    @Transactional
    public Map<UUID, Numbers> of(Collection<PlacementId> ids) {
        Map<UUID, Numbers> numbers = new HashMap<>();
        sql.list(
                        "select p.id, n.receipt_number, o.receipt_number from matching.placement p"
                                + " join matching.need n on n.id = p.need_id join matching.offer o on o.id = p.offer_id"
                                + " where p.id = any (cast(? as uuid[]))",
                        row -> Map.entry(row.getObject(1, UUID.class), new Numbers(row.getString(2), row.getString(3))),
                        Keys.array(ids))
                .forEach(one -> numbers.put(one.getKey(), one.getValue()));
        return numbers;
    }

    /** Of the need and of the offer. */
    record Numbers(String need, String offer) {}
}
