package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.reading.WithheldReadings;

/**
 * While an incident is open neither side, nor who lives in the home, reads who opens their files because of it. What somebody read before it
 * was opened stays where it stands: what vanished from a page would tell as much.
 */
@ApplicationScoped
public class WithheldForIncidents implements WithheldReadings {
    private static final String OPEN = """
            select min(i.withheld_from) from matching.incident i
            join matching.placement p on p.tenant_id = i.tenant_id and p.id = i.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where i.tenant_id = :tenant and i.outcome is null
                and (p.id = :record or n.id = :record or o.id = :record or n.account_id = :record or o.account_id = :record
                    or coalesce(o.home_id, o.id) = :record
                    or exists (select 1 from matching.home_adult a where a.tenant_id = :tenant and a.id = :record
                        and a.home_id = coalesce(o.home_id, o.id)))
            """;

    private final TenantDatabase database;

    @Inject
    WithheldForIncidents(TenantDatabase database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<Instant> withheldFrom(UUID record) {
        return database.sql(OPEN).bind("record", record).first(Instant.class);
    }
}
