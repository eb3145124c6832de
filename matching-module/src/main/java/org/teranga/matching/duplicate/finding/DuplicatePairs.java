package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.likeness.Alike;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;

/** The pairs that were found. One is open while both its records are with us and nobody has said that they are two people's. */
@ApplicationScoped
public class DuplicatePairs {
    /**
     * Of a kind, those whose records are both with us still. Each kind is asked for by itself, and the records of each pair by their key
     * ({@code offset} keeps PostgreSQL from joining them), since otherwise all offers and needs are read, and every page of the desk asks.
     */
    private static final String OF_KIND = """
            select p.id, p.record_kind, p.first_id, p.second_id, p.alike, p.found_at, p.apart_at, p.apart_by
            from matching.duplicate_pair p
            where p.tenant_id = :tenant and p.record_kind = '%1$s' and p.apart_at is null
            and exists (select 1 from matching.%1$s a where a.tenant_id = :tenant and a.id = p.first_id
                and a.status in ('received', 'proposed', 'aside') offset 0)
            and exists (select 1 from matching.%1$s b where b.tenant_id = :tenant and b.id = p.second_id
                and b.status in ('received', 'proposed', 'aside') offset 0)
            """;

    private static final String COLUMNS =
            "select p.id, p.record_kind, p.first_id, p.second_id, p.alike, p.found_at, p.apart_at, p.apart_by"
                    + " from matching.duplicate_pair p where ";

    /** Who was said to be two people stays so until one of the two is called or reached otherwise. */
    private static final String FOUND = """
            insert into matching.duplicate_pair (tenant_id, id, record_kind, first_id, second_id, alike, identity, found_at)
            values (:tenant, :id, :kind, :first, :second, :alike, :identity, :now)
            on conflict (tenant_id, record_kind, first_id, second_id) do update
                set alike = excluded.alike, identity = excluded.identity,
                    found_at = case when duplicate_pair.identity = excluded.identity then duplicate_pair.found_at else excluded.found_at end,
                    apart_at = case when duplicate_pair.identity = excluded.identity then duplicate_pair.apart_at end,
                    apart_by = case when duplicate_pair.identity = excluded.identity then duplicate_pair.apart_by end
            """;

    private final TenantDatabase database;
    private final Clock clock;

    @Inject
    DuplicatePairs(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** These two may be one human's. */
    void found(RecordKind kind, ComparedRecord one, ComparedRecord other, Set<Alike> alike) {
        boolean ordered = before(one.id(), other.id());
        ComparedRecord first = ordered ? one : other;
        ComparedRecord second = ordered ? other : one;
        database.sql(FOUND)
                .bind("id", Uuid7.at(clock.instant()))
                .bind("kind", kind.code())
                .bind("first", first.id())
                .bind("second", second.id())
                .bindTexts("alike", alike.stream().map(Alike::code).toList())
                .bind("identity", first.identity() + second.identity())
                .bind("now", clock.instant())
                .update();
    }

    /** As PostgreSQL compares two ids, byte by byte. */
    private static boolean before(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0;
    }

    /** These are none. */
    void drop(Collection<UUID> ids) {
        database.sql("delete from matching.duplicate_pair where tenant_id = :tenant and id = any (:ids)")
                .bindIds("ids", ids)
                .update();
    }

    /** The open ones of these records; the others of each are not asked. */
    public List<DuplicatePair> of(RecordKind kind, Collection<UUID> records) {
        return database.sql(
                        open(kind)
                                + " and (p.first_id = any (:records) or p.second_id = any (:records)) order by p.found_at, p.id")
                .bindIds("records", records)
                .list(DuplicatePair.class);
    }

    /** A part of the open ones. */
    public List<DuplicatePair> open(@Nullable RecordKind kind, boolean newestFirst, int offset, int limit) {
        return open(kind, null, newestFirst, offset, limit);
    }

    /**
     * A part of the open ones.
     *
     * @param records of which one is one of these; null for all
     */
    public List<DuplicatePair> open(
            @Nullable RecordKind kind, @Nullable Collection<UUID> records, boolean newestFirst, int offset, int limit) {
        String order = newestFirst ? " order by found_at desc, id" : " order by found_at, id";
        return among(records, database.sql(open(kind, records) + order + " offset :offset limit :limit"))
                .bind("offset", offset)
                .bind("limit", limit)
                .list(DuplicatePair.class);
    }

    /** Those that are open, in a transaction of its own. */
    @Transactional
    List<DuplicatePair> openNow(RecordKind kind, int most) {
        return open(kind, false, 0, most);
    }

    /** Whether any is open. */
    public boolean any(@Nullable RecordKind kind) {
        return database.sql(open(kind) + " limit 1").any();
    }

    /** How many are open. */
    public long count(@Nullable RecordKind kind) {
        return count(kind, null);
    }

    /** How many are open, of which one record is one of these; null for all. */
    public long count(@Nullable RecordKind kind, @Nullable Collection<UUID> records) {
        return among(records, database.sql("select count(*) from (" + open(kind, records) + ") pairs"))
                .one(Long.class);
    }

    private static String open(@Nullable RecordKind kind, @Nullable Collection<UUID> records) {
        if (kind == null) {
            return open(RecordKind.OFFER, records) + " union all " + open(RecordKind.NEED, records);
        }
        return open(kind)
                + (records == null ? "" : " and (p.first_id = any (:records) or p.second_id = any (:records))");
    }

    private static SqlStatement among(@Nullable Collection<UUID> records, SqlStatement statement) {
        return records == null ? statement : statement.bindIds("records", records);
    }

    private static String open(@Nullable RecordKind kind) {
        return kind == null
                ? open(RecordKind.OFFER) + " union all " + open(RecordKind.NEED)
                : OF_KIND.formatted(kind.code());
    }

    /** One of them, whatever became of it, kept from everybody else until the transaction ends. */
    public Optional<DuplicatePair> held(UUID id) {
        return database.sql(COLUMNS + "p.tenant_id = :tenant and p.id = :id for update")
                .bind("id", id)
                .first(DuplicatePair.class);
    }

    /** One of them, whatever became of it. */
    public Optional<DuplicatePair> find(UUID id) {
        return database.sql(COLUMNS + "p.tenant_id = :tenant and p.id = :id")
                .bind("id", id)
                .first(DuplicatePair.class);
    }

    /** Whoever said of these that they are two people's, not long ago, takes it back; how many are pairs again. */
    public List<UUID> together(Collection<UUID> ids, UUID by, Instant since) {
        return database.sql(
                        "update matching.duplicate_pair set apart_at = null, apart_by = null where tenant_id = :tenant"
                                + " and id = any (:ids) and apart_by = :by and apart_at > :since returning id")
                .bindIds("ids", ids)
                .bind("by", by)
                .bind("since", since)
                .list(UUID.class);
    }

    /** Somebody of the team says that they are two people's. */
    public void apart(UUID id, UUID by) {
        database.sql(
                        "update matching.duplicate_pair set apart_at = :now, apart_by = :by where tenant_id = :tenant and id = :id")
                .bind("now", clock.instant())
                .bind("by", by)
                .bind("id", id)
                .update();
    }
}
