package org.teranga.matching.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The spreadsheets that went in, with their records, while they can be taken back. */
@ApplicationScoped
@Transactional
public class ImportBatches {
    /** How long a spreadsheet can be taken back. */
    public static final Duration UNDO = Duration.ofDays(3);

    /** What still goes in after so long has ended without saying so. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String COLUMNS =
            "select b.id, b.rows_are, b.taken_by, b.file_by, b.taken_at, b.ended_at, b.undone_at,"
                    + " (select count(*) from matching.import_record r where r.tenant_id = b.tenant_id and r.batch_id = b.id and r.fresh) as fresh,"
                    + " (select count(*) from matching.import_record r where r.tenant_id = b.tenant_id and r.batch_id = b.id and not r.fresh) as changed"
                    + " from matching.import_batch b where b.tenant_id = :tenant";

    private static final String NOTE = """
            insert into matching.import_record (tenant_id, batch_id, record_id, fresh, version)
            select r.tenant_id, :batch, r.id, :fresh, r.version from matching.%s r where r.tenant_id = :tenant and r.id = :record
            on conflict (tenant_id, batch_id, record_id) do update set version = excluded.version
            """;

    private static final int MOST = 20;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    ImportBatches(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A spreadsheet that went in.
     *
     * @param takenBy  who had it go in
     * @param fileBy   whose file it was, where that is somebody else
     * @param endedAt  when all of its rows were through; null where they are not, or nobody has noted it
     * @param undoneAt when it was taken back; null where it was not
     * @param fresh    how many records were new
     * @param changed  how many known ones it changed
     */
    public record Batch(
            UUID id,
            RowsAre rowsAre,
            UUID takenBy,
            @Nullable UUID fileBy,
            Instant takenAt,
            @Nullable Instant endedAt,
            @Nullable Instant undoneAt,
            long fresh,
            long changed) {
        /** Whether this person had part in it. */
        public boolean isOf(UUID account) {
            return takenBy.equals(account) || account.equals(fileBy);
        }

        /** Whether rows of it may still be under way. */
        public boolean goesOn(Instant now) {
            return endedAt == null && now.isBefore(takenAt.plus(LONGEST));
        }
    }

    /** A spreadsheet goes in; what can be taken back no more is forgotten. */
    UUID begin(RowsAre rowsAre, Importer importer) {
        Instant now = clock.instant();
        forget(now);
        UUID id = Uuid7.at(now);
        database.sql("insert into matching.import_batch (tenant_id, id, rows_are, taken_by, file_by, taken_at)"
                        + " values (:tenant, :id, :rowsAre, :takenBy, :fileBy, :now)")
                .bind("id", id)
                .bind("rowsAre", rowsAre.code())
                .bind("takenBy", importer.actor().requiredPerson())
                .bind("fileBy", importer.broughtBy())
                .bind("now", now)
                .update();
        return id;
    }

    /** All of its rows are through, or none of them comes any more. */
    void end(UUID id) {
        database.sql("update matching.import_batch set ended_at = :now where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("now", clock.instant())
                .update();
    }

    /**
     * These records came with it as they stand now, and those of them that are fresh were new. A record that was new and is then changed
     * stays new.
     */
    void note(UUID batch, RowsAre rowsAre, Collection<UUID> records, Set<UUID> fresh) {
        database.flush();
        database.sql(NOTE.formatted(rowsAre.table()))
                .bind("batch", batch)
                .updateEach(
                        new LinkedHashSet<>(records),
                        (record, values) -> values.bind("record", record).bind("fresh", fresh.contains(record)));
    }

    /** The latest that can be taken back. */
    public List<Batch> recent() {
        return database.sql(
                        COLUMNS + " and b.taken_at > :since and b.undone_at is null and exists (select 1 from"
                                + " matching.import_record r where r.tenant_id = b.tenant_id and r.batch_id = b.id) order by b.taken_at desc limit :most")
                .bind("since", clock.instant().minus(UNDO))
                .bind("most", MOST)
                .list(Batch.class);
    }

    /** One, kept from everybody else until the transaction ends; whether it was undone is true from now on. */
    public Optional<Batch> held(UUID id) {
        database.sql("select id from matching.import_batch where tenant_id = :tenant and id = :id for update")
                .bind("id", id)
                .first(UUID.class);
        return database.sql(COLUMNS + " and b.id = :id and b.taken_at > :since")
                .bind("id", id)
                .bind("since", clock.instant().minus(UNDO))
                .first(Batch.class);
    }

    /** It is taken back. */
    public void undone(UUID id, UUID by) {
        database.sql("update matching.import_batch set undone_at = :now, undone_by = :by"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("by", by)
                .bind("now", clock.instant())
                .update();
        database.sql("delete from matching.import_change where tenant_id = :tenant and batch_id = :id")
                .bind("id", id)
                .update();
    }

    /** Its records that were new, or those that it changed. */
    public List<UUID> records(UUID id, boolean fresh) {
        return database.sql("select record_id from matching.import_record where tenant_id = :tenant and batch_id = :id"
                        + " and fresh = :fresh order by record_id")
                .bind("id", id)
                .bind("fresh", fresh)
                .list(UUID.class);
    }

    /** What can be taken back no more is forgotten, with what was kept of it. */
    public void forget() {
        forget(clock.instant());
    }

    private void forget(Instant now) {
        database.sql("delete from matching.import_batch where tenant_id = :tenant and taken_at < :then")
                .bind("then", now.minus(UNDO))
                .update();
    }
}
