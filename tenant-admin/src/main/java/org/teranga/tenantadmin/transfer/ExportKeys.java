package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantContext;

/** The key to which the open association's exports are sealed; an administrator gives it, and another one in its place. */
@ApplicationScoped
@Transactional
public class ExportKeys {
    private final TenantDatabase database;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ExportKeys(TenantDatabase database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The key, and since when; empty where nobody gave one yet. */
    public Optional<Given> current() {
        return database.sql("select word, given_at, confirmed_at is not null as confirmed from admin.export_key"
                        + " where tenant_id = :tenant")
                .first(Row.class)
                .map(row -> new Given(new ArchiveKey(row.word), row.givenAt, row.confirmed));
    }

    private record Row(String word, Instant givenAt, boolean confirmed) {}

    /** Takes a key in place of the one before; archives that were sealed stay sealed to theirs. */
    public void give(ArchiveKey key, UUID who) {
        database.sql(
                        "insert into admin.export_key (tenant_id, word, given_at, given_by) values (:tenant, :word, :now, :who)"
                                + " on conflict (tenant_id) do update set word = excluded.word, given_at = excluded.given_at,"
                                + " given_by = excluded.given_by, confirmed_at = null, confirmed_by = null")
                .bind("word", key.word())
                .bind("now", clock.instant())
                .bind("who", who)
                .update();
        audit.record("export.key", "association", TenantContext.required().id());
    }

    /**
     * A second person has seen the key that is there.
     *
     * @param who that person; null for the operator at the command line
     */
    public void confirm(@Nullable UUID who) {
        database.sql("update admin.export_key set confirmed_at = :now, confirmed_by = :who"
                        + " where tenant_id = :tenant and confirmed_at is null")
                .bind("now", clock.instant())
                .bind("who", who)
                .update();
    }

    /** A key, since when it is there, and whether a second person has confirmed it. */
    public record Given(ArchiveKey key, Instant at, boolean confirmed) {}
}
