package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.archive.ArchiveKey;
import org.teranga.platform.persistence.Database;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.tenancy.TenantContext;

/**
 * The exports of the open association and their sealed pieces. They are plumbing: written beside the snapshot that is being read, and no
 * part of what an archive holds.
 */
@ApplicationScoped
class Exports {
    private static final String SELECT =
            "select id, asked_at, asked_by, key_word, state, rows_written, rows_total, bytes,"
                    + " expires_at from admin.export where tenant_id = :tenant ";
    private static final String PARTS = "delete from admin.export_part where tenant_id = :tenant";

    private final SystemDatabase database;

    @Inject
    Exports(SystemDatabase database) {
        this.database = database;
    }

    /** Writes down that one is wanted; false where one is under way already. */
    boolean ask(UUID id, UUID who, ArchiveKey key, Instant now) {
        return database.sql("insert into admin.export (tenant_id, id, asked_at, asked_by, key_word, state)"
                                + " values (:tenant, :id, :now, :who, :key, 'waiting') on conflict do nothing")
                        .bind("tenant", tenant())
                        .bind("id", id)
                        .bind("now", now)
                        .bind("who", who)
                        .bind("key", key.word())
                        .update()
                == 1;
    }

    /** The latest, the newest first. */
    List<Export> latest(int most) {
        return database
                .sql(SELECT + "order by asked_at desc limit :most")
                .bind("tenant", tenant())
                .bind("most", most)
                .list(Row.class)
                .stream()
                .map(Row::export)
                .toList();
    }

    Optional<Export> find(UUID id) {
        return of(id, database, SELECT + "and id = :id").first(Row.class).map(Row::export);
    }

    /** Begins anew: pieces of an attempt that died are forgotten. False where it is no longer to be written. */
    boolean begin(UUID id) {
        of(id, database, PARTS + " and export_id = :id").update();
        return of(
                                id,
                                database,
                                "update admin.export set state = 'writing', rows_written = 0, bytes = 0"
                                        + " where tenant_id = :tenant and id = :id and state in ('waiting', 'writing')")
                        .update()
                == 1;
    }

    /** Keeps a piece and tells how far it is. */
    void add(UUID id, int number, byte[] content, long written, long total) {
        database.inOne(one -> {
            of(
                            id,
                            one,
                            "insert into admin.export_part select tenant_id, id, :number, :content from admin.export"
                                    + " where tenant_id = :tenant and id = :id and state = 'writing'")
                    .bind("number", number)
                    .bind("content", content)
                    .update();
            return of(
                            id,
                            one,
                            "update admin.export set rows_written = :written, rows_total = :total, bytes = bytes + :bytes"
                                    + " where tenant_id = :tenant and id = :id")
                    .bind("written", written)
                    .bind("total", total)
                    .bind("bytes", (long) content.length)
                    .update();
        });
    }

    /** It is whole. */
    void ready(UUID id, Instant now, Instant expires) {
        of(
                        id,
                        database,
                        "update admin.export set state = 'ready', rows_written = rows_total, ended_at = :now, expires_at = :expires"
                                + " where tenant_id = :tenant and id = :id and state = 'writing'")
                .bind("now", now)
                .bind("expires", expires)
                .update();
    }

    /** It ends so, and its pieces go. */
    void end(UUID id, ExportState state, Instant now) {
        database.inOne(one -> {
            of(
                            id,
                            one,
                            "update admin.export set state = :state, ended_at = :now where tenant_id = :tenant and id = :id")
                    .bind("state", state.stored())
                    .bind("now", now)
                    .update();
            return of(id, one, PARTS + " and export_id = :id").update();
        });
    }

    /** All of the open association that nobody has fetched end, also those that are being written, and their pieces go. */
    void discard(Instant now) {
        database.inOne(one -> {
            one.sql(
                            "update admin.export set state = case state when 'ready' then 'expired' else 'failed' end, ended_at = :now"
                                    + " where tenant_id = :tenant and state in ('waiting', 'writing', 'ready')")
                    .bind("tenant", tenant())
                    .bind("now", now)
                    .update();
            return one.sql(PARTS).bind("tenant", tenant()).update();
        });
    }

    /** One piece, counted from 0; empty after the last. */
    Optional<byte[]> part(UUID id, int number) {
        return of(
                        id,
                        database,
                        "select content from admin.export_part where tenant_id = :tenant and export_id = :id and number = :number")
                .bind("number", number)
                .first(byte[].class);
    }

    /** Those of all associations that nobody fetched in time end, and their pieces go; also those that never came to an end. */
    void expire(Instant now) {
        database.inOne(one -> {
            one.sql("delete from admin.export_part p using admin.export e where e.tenant_id = p.tenant_id"
                            + " and e.id = p.export_id and e.state = 'ready' and e.expires_at <= :now")
                    .bind("now", now)
                    .update();
            one.sql("update admin.export set state = 'expired' where state = 'ready' and expires_at <= :now")
                    .bind("now", now)
                    .update();
            return one.sql("update admin.export set state = 'failed'"
                            + " where state in ('waiting', 'writing') and asked_at <= :before")
                    .bind("before", now.minus(Duration.ofDays(1)))
                    .update();
        });
    }

    private static SqlStatement of(UUID id, Database database, String sql) {
        return database.sql(sql).bind("tenant", tenant()).bind("id", id);
    }

    private static UUID tenant() {
        return TenantContext.required().id();
    }

    private record Row(
            UUID id,
            Instant askedAt,
            UUID askedBy,
            String keyWord,
            ExportState state,
            long rowsWritten,
            long rowsTotal,
            long bytes,
            @Nullable Instant expiresAt) {
        Export export() {
            return new Export(
                    id, askedAt, askedBy, new ArchiveKey(keyWord), state, rowsWritten, rowsTotal, bytes, expiresAt);
        }
    }
}
