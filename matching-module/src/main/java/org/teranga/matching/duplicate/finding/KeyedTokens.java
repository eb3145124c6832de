package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.likeness.PoolCounts;
import org.teranga.matching.duplicate.likeness.SearchToken;
import org.teranga.platform.persistence.BulkInsert;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.KeyedHash;

/** The tokens of records as keyed hashes: which records share one, and how many do. A token that many share leads nowhere. */
@ApplicationScoped
class KeyedTokens {
    private static final String FORGET =
            "delete from matching.duplicate_token where tenant_id = :tenant and record_kind = :kind"
                    + " and record_id = any (:records)";

    /**
     * Those who share a token of this sort, as long as few do. Token by token, and not more of any than lead somewhere: while a pool grows the
     * database believes it small, and would read all of it for each of a thousand tokens.
     */
    private static final String SHARING = """
            select asked.hash, few.record_id
            from unnest(:hashes) as asked (hash)
            cross join lateral (
                select array_agg(t.record_id) as records from (
                    select record_id from matching.duplicate_token
                    where tenant_id = :tenant and record_kind = :kind and hash = asked.hash limit :most + 1) t) found
            cross join lateral unnest(found.records) as few (record_id)
            where cardinality(found.records) between :least and :most
            """;

    private static final String COUNTS = """
            select asked.hash, found.records
            from unnest(:hashes) as asked (hash)
            cross join lateral (
                select count(*) as records from matching.duplicate_token
                where tenant_id = :tenant and record_kind = :kind and hash = asked.hash) found
            where found.records > 0
            """;

    private final TenantDatabase database;
    private final BulkInsert bulk;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    KeyedTokens(TenantDatabase database, BulkInsert bulk, KeyedHash hash, Clock clock) {
        this.database = database;
        this.bulk = bulk;
        this.hash = hash;
        this.clock = clock;
    }

    /** These say this from now on. */
    void keep(RecordKind kind, Collection<ComparedRecord> records) {
        List<Map<String, @Nullable Object>> tokens = new ArrayList<>();
        List<Map<String, @Nullable Object>> looks = new ArrayList<>();
        for (ComparedRecord record : records) {
            for (SearchToken token : SearchToken.of(record.person())) {
                tokens.add(Map.of(
                        "record_kind",
                        kind.code(),
                        "hash",
                        hash(token),
                        "record_id",
                        record.id(),
                        "sort",
                        token.sort().code()));
            }
            looks.add(Map.of(
                    "record_kind",
                    kind.code(),
                    "record_id",
                    record.id(),
                    "version",
                    record.version(),
                    "looked_at",
                    clock.instant()));
        }
        bulk.into("matching.duplicate_token", tokens);
        bulk.into("matching.duplicate_look", looks);
    }

    /** Nothing is kept of these any more. */
    void forget(RecordKind kind, Collection<UUID> records) {
        database.sql(FORGET)
                .bind("kind", kind.code())
                .bindIds("records", records)
                .update();
        database.sql(FORGET.replace("duplicate_token", "duplicate_look"))
                .bind("kind", kind.code())
                .bindIds("records", records)
                .update();
    }

    /** For each of these, which are kept, the others with which it shares a token. */
    Map<UUID, Set<UUID>> sharing(RecordKind kind, Collection<ComparedRecord> records) {
        return sharing(kind, records, 2);
    }

    /** For each of these, of which nothing is kept, the records with which it shares a token, and those of these. */
    Map<UUID, Set<UUID>> sharingOfNew(RecordKind kind, Collection<ComparedRecord> records) {
        Map<UUID, Set<UUID>> sharing = new LinkedHashMap<>(sharing(kind, records, 1));
        Map<SearchToken, Set<UUID>> tokens = new HashMap<>();
        for (ComparedRecord record : records) {
            for (SearchToken token : SearchToken.of(record.person())) {
                tokens.computeIfAbsent(token, any -> new HashSet<>()).add(record.id());
            }
        }
        tokens.forEach((token, ids) -> {
            if (ids.size() > 1 && ids.size() <= token.sort().most()) {
                ids.forEach(id -> sharing.computeIfAbsent(id, any -> new HashSet<>())
                        .addAll(ids.stream().filter(other -> !other.equals(id)).toList()));
            }
        });
        return sharing;
    }

    private Map<UUID, Set<UUID>> sharing(RecordKind kind, Collection<ComparedRecord> records, int least) {
        Map<SearchToken.Sort, Map<String, Set<UUID>>> asked = new HashMap<>();
        for (ComparedRecord record : records) {
            for (SearchToken token : SearchToken.of(record.person())) {
                if (token.sort().most() > 0) {
                    asked.computeIfAbsent(token.sort(), any -> new HashMap<>())
                            .computeIfAbsent(hash(token), any -> new HashSet<>())
                            .add(record.id());
                }
            }
        }
        Map<UUID, Set<UUID>> sharing = new LinkedHashMap<>();
        asked.forEach((sort, hashes) -> database.sql(SHARING)
                .bind("kind", kind.code())
                .bind("least", least)
                .bind("most", sort.most())
                .bindTexts("hashes", hashes.keySet())
                .list(Shared.class)
                .forEach(shared -> hashes.getOrDefault(shared.hash, Set.of()).forEach(of -> {
                    if (!of.equals(shared.recordId)) {
                        sharing.computeIfAbsent(of, any -> new HashSet<>()).add(shared.recordId);
                    }
                })));
        return sharing;
    }

    /** How common it is among all records what these say. */
    PoolCounts counts(RecordKind kind, Collection<ComparedRecord> records) {
        Map<String, SearchToken> tokens = new HashMap<>();
        records.forEach(record -> SearchToken.of(record.person()).stream()
                .filter(token -> token.sort().counted())
                .forEach(token -> tokens.put(hash(token), token)));
        Map<SearchToken, Long> shared = new HashMap<>();
        database.sql(COUNTS)
                .bind("kind", kind.code())
                .bindTexts("hashes", tokens.keySet())
                .list(Count.class)
                .forEach(count -> {
                    SearchToken token = tokens.get(count.hash);
                    if (token != null) {
                        shared.put(token, count.records);
                    }
                });
        long all = database.sql(
                        "select count(*) from matching.duplicate_look where tenant_id = :tenant and record_kind = :kind")
                .bind("kind", kind.code())
                .one(Long.class);
        return new PoolCounts(all, shared);
    }

    private String hash(SearchToken token) {
        return hash.text("duplicate\0" + token.sort().code() + '\0' + token.text());
    }

    private record Shared(String hash, UUID recordId) {}

    private record Count(String hash, long records) {}
}
