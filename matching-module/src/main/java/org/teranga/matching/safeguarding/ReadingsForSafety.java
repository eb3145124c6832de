package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.reading.WithheldReadings;

/**
 * While a host is frozen since something was wrong, nobody reads on a page of theirs, or of the household, who has opened the file because
 * of it, until the lead and a second person have decided.
 */
@ApplicationScoped
public class ReadingsForSafety implements WithheldReadings {
    /** Who looks into it begins before it is written down. */
    private static final Duration BEFORE = Duration.ofDays(3);

    private static final String OPEN = "select min(b.raised_at) from matching.bar b where b.tenant_id = :tenant"
            + " and b.host_lifted_at is null and b.id in (select r.bar_id from " + BarredRecords.OFFERS
            + " r where r.record_id = :record union select r.bar_id from "
            + BarredRecords.NEEDS + " r where r.record_id = :record)";

    private final TenantDatabase database;

    @Inject
    ReadingsForSafety(TenantDatabase database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Optional<Instant> withheldFrom(UUID record) {
        return database.sql(OPEN).bind("record", record).first(Instant.class).map(raised -> raised.minus(BEFORE));
    }
}
