package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.tenancy.TenantContext;

/** The key to which the open association's exports are sealed; an administrator gives it, and another one in its place. */
@ApplicationScoped
@Transactional
public class ExportKeys {
    private final TenantSql sql;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExportKeys(TenantSql sql, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /** The key, and since when; empty where nobody gave one yet. */
    public Optional<Given> current() {
        return sql.first(
                "select word, given_at from admin.export_key",
                row -> new Given(
                        new ArchiveKey(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant()));
    }

    /** Takes a key in place of the one before; archives that were sealed stay sealed to theirs. */
    public void give(ArchiveKey key, UUID who) {
        sql.change(
                "insert into admin.export_key (word, given_at, given_by) values (?, ?, ?) on conflict (tenant_id)"
                        + " do update set word = excluded.word, given_at = excluded.given_at, given_by = excluded.given_by",
                key.word(),
                clock.instant(),
                who);
        audit.record("export.key", "association", TenantContext.required().id());
    }

    /** A key and since when it counts. */
    public record Given(ArchiveKey key, Instant at) {}
}
