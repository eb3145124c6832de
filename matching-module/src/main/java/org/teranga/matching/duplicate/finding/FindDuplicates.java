package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.likeness.Alike;
import org.teranga.matching.duplicate.likeness.Likeness;
import org.teranga.platform.persistence.TenantDatabase;

/** Looks whether records stand twice: those that came in or changed, one by one or many at once. */
@ApplicationScoped
public class FindDuplicates {
    private static final int BATCH = 200;

    private final TenantDatabase database;
    private final ComparedRecords records;
    private final KeyedTokens tokens;
    private final DuplicatePairs pairs;

    @Inject
    FindDuplicates(TenantDatabase database, ComparedRecords records, KeyedTokens tokens, DuplicatePairs pairs) {
        this.database = database;
        this.records = records;
        this.tokens = tokens;
        this.pairs = pairs;
    }

    /**
     * Looks at some of those that came in or changed since they were looked at.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean lookAtSome(RecordKind kind) {
        List<UUID> changed = records.changed(kind, BATCH);
        look(kind, changed);
        return changed.size() == BATCH;
    }

    /**
     * Looks at these now.
     *
     * @return the pairs of which one of them is a part and that are open
     */
    @Transactional
    public List<DuplicatePair> look(RecordKind kind, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        database.lock("duplicates");
        database.flush();
        Map<UUID, ComparedRecord> looked = records.open(kind, ids);
        tokens.forget(kind, ids);
        tokens.keep(kind, looked.values());
        judge(kind, looked);
        return pairs.of(kind, ids);
    }

    /** Which of these, of which nothing is kept, may be one human's with a record or with another of them. */
    @Transactional
    public Set<UUID> foresee(RecordKind kind, Collection<ComparedRecord> stated) {
        Map<UUID, Set<UUID>> sharing = tokens.sharingOfNew(kind, stated);
        Map<UUID, ComparedRecord> all = new LinkedHashMap<>();
        stated.forEach(one -> all.put(one.id(), one));
        Set<UUID> others = new HashSet<>();
        sharing.values().forEach(others::addAll);
        others.removeAll(all.keySet());
        all.putAll(records.open(kind, others));
        Likeness likeness = new Likeness(tokens.counts(kind, all.values()));
        Set<UUID> twice = new HashSet<>();
        sharing.forEach((one, many) -> many.forEach(other -> {
            ComparedRecord a = all.get(one);
            ComparedRecord b = all.get(other);
            if (a != null
                    && b != null
                    && a.help().equals(b.help())
                    && !likeness.of(a.person(), b.person()).isEmpty()) {
                twice.add(one);
            }
        }));
        return twice;
    }

    private void judge(RecordKind kind, Map<UUID, ComparedRecord> looked) {
        Map<UUID, Set<UUID>> sharing = tokens.sharing(kind, looked.values());
        Set<UUID> others = new HashSet<>();
        sharing.values().forEach(others::addAll);
        others.removeAll(looked.keySet());
        Map<UUID, ComparedRecord> all = new LinkedHashMap<>(looked);
        all.putAll(records.open(kind, others));
        Likeness likeness = new Likeness(tokens.counts(kind, all.values()));
        Set<Set<UUID>> found = new HashSet<>();
        sharing.forEach((one, many) -> many.forEach(other -> {
            ComparedRecord a = all.get(one);
            ComparedRecord b = all.get(other);
            if (a != null && b != null && a.help().equals(b.help()) && !found.contains(Set.of(one, other))) {
                Set<Alike> alike = likeness.of(a.person(), b.person());
                if (!alike.isEmpty()) {
                    found.add(Set.of(one, other));
                    pairs.found(kind, a, b, alike);
                }
            }
        }));
        dropOthers(kind, looked.keySet(), found);
    }

    /** What was alike and is so no more is no pair; of what was taken back meanwhile that is not known. */
    private void dropOthers(RecordKind kind, Collection<UUID> looked, Set<Set<UUID>> found) {
        List<UUID> gone = pairs.of(kind, looked).stream()
                .filter(pair -> !found.contains(Set.of(pair.firstId(), pair.secondId())))
                .map(DuplicatePair::id)
                .toList();
        pairs.drop(gone);
    }
}
