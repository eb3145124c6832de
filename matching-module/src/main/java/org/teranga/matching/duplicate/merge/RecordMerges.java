package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.persistence.TenantDatabase;

/** What was made one, and the taking back and giving back of the record that goes: of it nothing is told anew. */
@ApplicationScoped
class RecordMerges {
    private static final String COLUMNS = """
            select id, pair_id, record_kind, kept_id, gone_id, person_id, before, taken, kept_link_hash, used_at, vouched_at, gone_status,
                gone_withdrawn_at, gone_version, gone_link_hash, merged_at, merged_by
            from matching.duplicate_merge where tenant_id = :tenant and undone_at is null and\s""";

    /** Both records as they stand now; a merge that somebody else was faster with is none. */
    private static final String BEGIN = """
            insert into matching.duplicate_merge (tenant_id, id, pair_id, record_kind, kept_id, gone_id, person_id, before, taken,
                kept_link_hash, used_at, vouched_at, gone_status, gone_withdrawn_at, gone_version, gone_link_hash, merged_at, merged_by)
            select k.tenant_id, :id, :pair, :kind, k.id, g.id, k.person_id, :before, :taken,
                k.link_hash, k.contact_used_at, k.contact_vouched_at, g.status, g.withdrawn_at, g.version, g.link_hash, :now, :by
            from matching.{kind} k join matching.{kind} g on g.tenant_id = k.tenant_id and g.id = :gone
            where k.tenant_id = :tenant and k.id = :kept
            """;

    private static final String TAKE_BACK = """
            update matching.{kind} set status = 'withdrawn', withdrawn_at = :now, link_hash = :nobody, version = version + 1
            where tenant_id = :tenant and id = :gone
            """;

    /** As it was to the letter, where nobody changed it meanwhile. */
    private static final String GIVE_BACK = """
            update matching.{kind} set status = :status, withdrawn_at = :withdrawn, link_hash = :link,
                version = case when version = :version + 1 then :version else version + 1 end
            where tenant_id = :tenant and id = :gone and status = 'withdrawn'
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    RecordMerges(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what both are before anything of it changes. */
    void begin(Begun begun) {
        database.flush();
        database.sql(in(begun.kind, BEGIN))
                .bind("id", begun.id)
                .bind("pair", begun.pair)
                .bind("kind", begun.kind.code())
                .bind("kept", begun.kept)
                .bind("gone", begun.gone)
                .bind("before", begun.before)
                .bindTexts("taken", begun.taken)
                .bind("now", clock.instant())
                .bind("by", begun.by)
                .update();
    }

    /**
     * A merge that begins.
     *
     * @param before what the kept record says, sealed
     * @param taken  codes of what it will say as the other does
     */
    record Begun(
            UUID id,
            UUID pair,
            RecordKind kind,
            UUID kept,
            UUID gone,
            byte[] before,
            Collection<String> taken,
            UUID by) {}

    /** The record that goes is taken back, and its link leads nowhere: it is that of nobody. */
    void takeBack(RecordKind kind, UUID gone) {
        database.flush();
        database.sql(in(kind, TAKE_BACK))
                .bind("now", clock.instant())
                .bind("nobody", SecretLink.issue().hash())
                .bind("gone", gone)
                .update();
    }

    /** It is again what it was; false where it is not there any more. */
    boolean giveBack(RecordMerge merge) {
        database.flush();
        return database.sql(in(merge.recordKind(), GIVE_BACK))
                        .bind("status", merge.goneStatus())
                        .bind("withdrawn", merge.goneWithdrawnAt())
                        .bind("link", merge.goneLinkHash())
                        .bind("version", merge.goneVersion())
                        .bind("gone", merge.goneId())
                        .update()
                > 0;
    }

    /** Whoever typed the contact that was taken over, nobody has confirmed it, and the team stands for none of it. */
    void unconfirmed(RecordKind kind, UUID kept) {
        confirmed(kind, kept, null, null);
    }

    /** How far the contact of a record was confirmed. */
    void confirmed(RecordKind kind, UUID kept, @Nullable Instant usedAt, @Nullable Instant vouchedAt) {
        database.flush();
        database.sql(in(
                        kind,
                        "update matching.{kind} set contact_used_at = :used, contact_vouched_at = :vouched"
                                + " where tenant_id = :tenant and id = :kept"))
                .bind("used", usedAt)
                .bind("vouched", vouchedAt)
                .bind("kept", kept)
                .update();
    }

    /** The link of the kept record is again the one of before. */
    void relinked(RecordMerge merge) {
        database.flush();
        database.sql(in(
                        merge.recordKind(),
                        "update matching.{kind} set link_hash = :link where tenant_id = :tenant and id = :kept"))
                .bind("link", merge.keptLinkHash())
                .bind("kept", merge.keptId())
                .update();
    }

    /** The merge of this pair that holds, kept from everybody else until the transaction ends. */
    Optional<RecordMerge> held(UUID pair) {
        return database.sql(COLUMNS + "pair_id = :pair order by merged_at desc limit 1 for update")
                .bind("pair", pair)
                .first(RecordMerge.class);
    }

    /** The merge of this pair that holds. */
    Optional<RecordMerge> of(UUID pair) {
        return database.sql(COLUMNS + "pair_id = :pair order by merged_at desc limit 1")
                .bind("pair", pair)
                .first(RecordMerge.class);
    }

    /** Those that hold and of which this record is a part. */
    List<RecordMerge> about(RecordKind kind, UUID record) {
        return database.sql(
                        COLUMNS + "record_kind = :kind and (kept_id = :record or gone_id = :record) order by merged_at")
                .bind("kind", kind.code())
                .bind("record", record)
                .list(RecordMerge.class);
    }

    /** Those that can still be undone, the latest first. */
    List<RecordMerge> lately(int most) {
        return database.sql(COLUMNS + "merged_at > :since order by merged_at desc, id limit :most")
                .bind("since", clock.instant().minus(RecordMerge.UNDO))
                .bind("most", most)
                .list(RecordMerge.class);
    }

    /** Whether any can still be undone. */
    boolean anyLately() {
        return database.sql("select 1 from matching.duplicate_merge where tenant_id = :tenant and undone_at is null"
                        + " and merged_at > :since limit 1")
                .bind("since", clock.instant().minus(RecordMerge.UNDO))
                .any();
    }

    /** It does not hold any more. */
    void undone(UUID id, UUID by) {
        database.sql(
                        "update matching.duplicate_merge set undone_at = :now, undone_by = :by, gone_link_hash = null, kept_link_hash = null"
                                + " where tenant_id = :tenant and id = :id")
                .bind("now", clock.instant())
                .bind("by", by)
                .bind("id", id)
                .update();
    }

    private static String in(RecordKind kind, String sql) {
        return sql.replace("{kind}", kind.code());
    }
}
