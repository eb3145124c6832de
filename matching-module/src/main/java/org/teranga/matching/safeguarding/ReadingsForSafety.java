package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.reading.WithheldReadings;

/**
 * While a host is frozen since something was wrong, nobody reads on a page of theirs, or of the household, who has opened the file because
 * of it, until the lead and a second person have decided.
 */
@RequestScoped
public class ReadingsForSafety implements WithheldReadings {
    /** Who looks into it begins before it is written down. */
    private static final Duration BEFORE = Duration.ofDays(3);

    private static final String OPEN = "select min(b.raised_at) from matching.bar b where b.host_lifted_at is null"
            + " and b.id in (select r.bar_id from " + BarredRecords.OFFERS
            + " r where r.record_id = ? union select r.bar_id from "
            + BarredRecords.NEEDS + " r where r.record_id = ?)";

    private final TenantSql sql;
    private final Map<UUID, Optional<Instant>> since = new HashMap<>();

    @Inject
    ReadingsForSafety(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public boolean withheld(AuditEntry reading, UUID record) {
        return since.computeIfAbsent(record, this::openSince)
                .filter(raised -> reading.at().isAfter(raised.minus(BEFORE)))
                .isPresent();
    }

    private Optional<Instant> openSince(UUID record) {
        return sql.first(OPEN, row -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)), record, record)
                .flatMap(found -> found)
                .map(OffsetDateTime::toInstant);
    }
}
