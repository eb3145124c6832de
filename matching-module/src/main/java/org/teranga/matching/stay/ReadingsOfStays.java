package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.placement.StayTask;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.reading.WithheldReadings;

/** As long as one side of a stay is not well and the lead has not settled it, neither side reads who opens their file because of it. */
@ApplicationScoped
class ReadingsOfStays implements WithheldReadings {
    /** Who looks into it may have begun before it was said on a page. */
    private static final Duration BEFORE = Duration.ofDays(3);

    private static final String OPEN = """
            select min(f.answered_at) from matching.stay_follow_up f
            join matching.placement p on p.tenant_id = f.tenant_id and p.id = f.placement_id
            join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            join matching.offer o on o.tenant_id = p.tenant_id and o.id = p.offer_id
            where f.tenant_id = :tenant and f.answer = 'not_ok'
                and (n.id = :record or o.id = :record or n.account_id = :record or o.account_id = :record)
                and exists (select 1 from platform.case_task t
                    join platform.case_file c on c.tenant_id = t.tenant_id and c.id = t.file_id
                    where t.tenant_id = :tenant and t.what = :what and t.done_at is null
                        and c.kind = 'placement' and c.subject_id = p.id)
            """;

    private final TenantDatabase database;

    @Inject
    ReadingsOfStays(TenantDatabase database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<Instant> withheldFrom(UUID record) {
        return database.sql(OPEN)
                .bind("record", record)
                .bind("what", StayTask.NOT_OK)
                .first(Instant.class)
                .map(said -> said.minus(BEFORE));
    }
}
