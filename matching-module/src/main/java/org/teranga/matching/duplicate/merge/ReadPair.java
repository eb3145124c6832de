package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.finding.DuplicatePairs;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** Reads pairs for who may work on such records: a list without anything personal, and one with both records opened, which is noted. */
@ApplicationScoped
@Transactional
public class ReadPair {
    private static final int LATELY = 50;

    private final DuplicatePairs pairs;
    private final RecordSides sides;
    private final RecordMerges merges;
    private final MergeObstacles obstacles;
    private final MergeTrail trail;
    private final PairSearch search;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ReadPair(
            DuplicatePairs pairs,
            RecordSides sides,
            RecordMerges merges,
            MergeObstacles obstacles,
            MergeTrail trail,
            PairSearch search,
            CurrentPerson person,
            Clock clock) {
        this.pairs = pairs;
        this.sides = sides;
        this.merges = merges;
        this.obstacles = obstacles;
        this.trail = trail;
        this.search = search;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A part of the open pairs.
     *
     * @param wanted offers or needs; null for all that the reader may see
     * @throws Refusal not allowed for who may see none
     */
    public Part open(@Nullable RecordKind wanted, boolean newestFirst, int offset, int limit) {
        return open(wanted, "", newestFirst, offset, limit);
    }

    /**
     * As {@link #open(RecordKind, boolean, int, int)}, of those of which one record is found by this.
     *
     * @param typed what the lists find a record by: a number, a name, a place; empty for all
     */
    public Part open(@Nullable RecordKind wanted, String typed, boolean newestFirst, int offset, int limit) {
        RecordKind kind = allowed(wanted);
        Set<UUID> found = typed.isEmpty() ? null : search.records(kind, typed);
        List<DuplicatePair> open = pairs.open(kind, found, newestFirst, offset, limit);
        return new Part(open, numbers(open), pairs.count(kind, found));
    }

    /** Whether the reader may work on such records. */
    public boolean mayWorkOn(RecordKind kind) {
        return person.may(kind == RecordKind.OFFER ? Permission.OFFERS_WRITE : Permission.NEEDS_WRITE);
    }

    /** The open pairs of a record: their ids, and what the other record is called by. */
    public Map<UUID, String> besides(RecordKind kind, UUID record) {
        List<DuplicatePair> found = pairs.of(kind, List.of(record));
        Map<UUID, String> numbers = numbers(found);
        Map<UUID, String> besides = new LinkedHashMap<>();
        found.forEach(pair -> besides.put(pair.id(), numbers.getOrDefault(pair.beside(record), "")));
        return besides;
    }

    /** Whether any is open, of those that the reader may see, or was merged and can still be undone. */
    public boolean any() {
        boolean offers = mayWorkOn(RecordKind.OFFER);
        boolean needs = mayWorkOn(RecordKind.NEED);
        @Nullable RecordKind kind = offers && needs ? null : offers ? RecordKind.OFFER : RecordKind.NEED;
        return (offers || needs) && (pairs.any(kind) || merges.anyLately());
    }

    /** How many are open, of those that the reader may see. */
    public long waiting() {
        boolean offers = mayWorkOn(RecordKind.OFFER);
        boolean needs = mayWorkOn(RecordKind.NEED);
        @Nullable RecordKind kind = offers && needs ? null : offers ? RecordKind.OFFER : RecordKind.NEED;
        return offers || needs ? pairs.count(kind) : 0;
    }

    private @Nullable RecordKind allowed(@Nullable RecordKind wanted) {
        if (wanted != null) {
            obstacles.requireRole(wanted);
            return wanted;
        }
        if (mayWorkOn(RecordKind.OFFER) && mayWorkOn(RecordKind.NEED)) {
            return null;
        }
        RecordKind only = mayWorkOn(RecordKind.OFFER) ? RecordKind.OFFER : RecordKind.NEED;
        obstacles.requireRole(only);
        return only;
    }

    /** What was merged lately and can still be undone. */
    public List<Merged> lately() {
        List<RecordMerge> lately = merges.lately(LATELY).stream()
                .filter(merge -> mayWorkOn(merge.recordKind()))
                .toList();
        Map<UUID, String> numbers = new HashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            Set<UUID> ids = new HashSet<>();
            lately.stream().filter(merge -> merge.recordKind() == kind).forEach(merge -> {
                ids.add(merge.keptId());
                ids.add(merge.goneId());
            });
            numbers.putAll(sides.numbers(kind, ids));
        }
        return lately.stream().map(merge -> merged(merge, numbers)).toList();
    }

    private static Merged merged(RecordMerge merge, Map<UUID, String> numbers) {
        return new Merged(
                merge.pairId(),
                merge.recordKind(),
                merge.keptId(),
                numbers.getOrDefault(merge.keptId(), ""),
                merge.goneId(),
                numbers.getOrDefault(merge.goneId(), ""),
                merge.mergedAt(),
                merge.mergedAt().plus(RecordMerge.UNDO));
    }

    /** The merges that hold and of which this record is a part. */
    public List<Merged> about(RecordKind kind, UUID record) {
        return merges.about(kind, record).stream()
                .map(merge -> merged(merge, sides.numbers(kind, List.of(merge.keptId(), merge.goneId()))))
                .toList();
    }

    /**
     * A pair with both its records; that they were opened is noted.
     *
     * @throws Refusal not found where there is no such pair, not allowed for who may not work on such records, conflict for whose own one of
     *     them is
     */
    public Opened one(UUID id) {
        DuplicatePair pair = pairs.find(id).orElseThrow(Refusal::notFound);
        RecordKind kind = pair.recordKind();
        obstacles.requireRole(kind);
        RecordSide first = sides.find(kind, pair.firstId()).orElseThrow(Refusal::notFound);
        RecordSide second = sides.find(kind, pair.secondId()).orElseThrow(Refusal::notFound);
        obstacles.requireMine(kind, List.of(first, second));
        trail.read(kind, first.id(), second.id());
        Optional<RecordMerge> merge = merges.of(id);
        boolean people = kind == RecordKind.NEED && sides.hasToldPeople(List.of(first.id(), second.id()));
        return new Opened(
                pair,
                first,
                second,
                merge.map(RecordMerge::keptId).orElse(null),
                merge.filter(one -> one.mayBeUndone(clock.instant()))
                        .map(one -> one.mergedAt().plus(RecordMerge.UNDO))
                        .orElse(null),
                people);
    }

    private Map<UUID, String> numbers(Collection<DuplicatePair> found) {
        Map<UUID, String> numbers = new HashMap<>();
        for (RecordKind kind : RecordKind.values()) {
            Set<UUID> ids = new HashSet<>();
            found.stream().filter(pair -> pair.recordKind() == kind).forEach(pair -> {
                ids.add(pair.firstId());
                ids.add(pair.secondId());
            });
            if (!ids.isEmpty()) {
                numbers.putAll(sides.numbers(kind, ids));
            }
        }
        return numbers;
    }

    /**
     * A part of the open pairs.
     *
     * @param numbers what people call their records by
     * @param total   how many are open in all
     */
    public record Part(List<DuplicatePair> pairs, Map<UUID, String> numbers, long total) {
        public Part {
            pairs = List.copyOf(pairs);
            numbers = Map.copyOf(numbers);
        }
    }

    /**
     * A pair, opened.
     *
     * @param kept      the record into which both were merged, or null
     * @param undoUntil until when that can be undone, or null
     * @param people    whether the people of one of the two needs were told one by one
     */
    public record Opened(
            DuplicatePair pair,
            RecordSide first,
            RecordSide second,
            @Nullable UUID kept,
            @Nullable Instant undoUntil,
            boolean people) {}

    /** Two that were merged. */
    public record Merged(
            UUID pair,
            RecordKind kind,
            UUID kept,
            String keptNumber,
            UUID gone,
            String goneNumber,
            Instant at,
            Instant undoUntil) {}
}
