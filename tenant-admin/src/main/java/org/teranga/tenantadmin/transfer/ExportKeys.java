package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                "select word, given_at, confirmed_at is not null from admin.export_key",
                row -> new Given(
                        new ArchiveKey(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getBoolean(3)));
    }

    /** Takes a key in place of the one before; archives that were sealed stay sealed to theirs. */
    public void give(ArchiveKey key, UUID who) {
        sql.change(
                "insert into admin.export_key (word, given_at, given_by) values (?, ?, ?) on conflict (tenant_id)"
                        + " do update set word = excluded.word, given_at = excluded.given_at, given_by = excluded.given_by, confirmed_at = null, confirmed_by = null",
                key.word(),
                clock.instant(),
                who);
        audit.record("export.key", "association", TenantContext.required().id());
    }

    /**
     * A second person has seen the key that is there.
     *
     * @param who that person; null for the operator at the command line
     */
    public void confirm(@Nullable UUID who) {
        sql.change(
                "update admin.export_key set confirmed_at = ?, confirmed_by = ? where confirmed_at is null",
                clock.instant(),
                who);
    }

    /** A key, since when it is there, and whether a second person has confirmed it. */
    public record Given(ArchiveKey key, Instant at, boolean confirmed) {}
}
