package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/** The numbers by which people know the two sides of placements. */
@ApplicationScoped
public class NumberedPlacements {
    private final TenantDatabase database;

    @Inject
    NumberedPlacements(TenantDatabase database) {
        this.database = database;
    }

    /** By placement, in one query; those that are unknown here are left out. */
    @Transactional
    public Map<PlacementId, Numbers> of(Collection<PlacementId> ids) {
        return database
                .sql("""
                        select p.id as placement, n.receipt_number as need, o.receipt_number as offer from matching.placement p
                        join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                        join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
                        where p.tenant_id = :tenant and p.id = any (:ids)
                        """)
                .bindIds("ids", ids.stream().map(PlacementId::value).toList())
                .list(Numbers.class)
                .stream()
                .collect(Collectors.toMap(Numbers::placement, Function.identity()));
    }

    /** Of the need and of the offer. */
    public record Numbers(PlacementId placement, String need, String offer) {}
}
