package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.finding.DuplicatePairs;
import org.teranga.platform.refusal.Refusal;

/** Somebody of the team says that two records are two people's: it is remembered until a name or contact of one becomes another. */
@ApplicationScoped
public class ApartRecords {
    /** For how long it can be taken back. */
    private static final Duration UNDO = Duration.ofDays(3);

    private final DuplicatePairs pairs;
    private final RecordSides sides;
    private final RecordMerges merges;
    private final MergeObstacles obstacles;
    private final MergeTrail trail;
    private final Clock clock;

    @Inject
    ApartRecords(
            DuplicatePairs pairs,
            RecordSides sides,
            RecordMerges merges,
            MergeObstacles obstacles,
            MergeTrail trail,
            Clock clock) {
        this.pairs = pairs;
        this.sides = sides;
        this.merges = merges;
        this.obstacles = obstacles;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Says so; again changes nothing.
     *
     * @throws Refusal not found where there is no such pair, not allowed for who may not work on such records, conflict where one of them is
     *     the own record, or where they were merged
     */
    @Transactional
    public void apart(UUID id) {
        DuplicatePair pair = pairs.held(id).orElseThrow(Refusal::notFound);
        obstacles.requireRole(pair.recordKind());
        Map<UUID, RecordSide> both = sides.hold(pair.recordKind(), List.of(pair.firstId(), pair.secondId()));
        obstacles.requireMine(pair.recordKind(), List.copyOf(both.values()));
        if (merges.held(id).isPresent()) {
            throw Refusal.conflict("duplicate.refused.merged");
        }
        if (pair.apartAt() == null) {
            pairs.apart(id, trail.actor());
            trail.apart(pair.recordKind(), pair.firstId(), pair.secondId());
        }
    }

    /**
     * Whoever said so takes it back, within three days.
     *
     * @return which of these pairs are pairs again
     */
    @Transactional
    public List<UUID> together(Collection<UUID> ids) {
        List<DuplicatePair> mine = ids.stream()
                .flatMap(id -> pairs.held(id).stream())
                .filter(pair -> obstacles.mayWorkOn(pair.recordKind()))
                .toList();
        List<UUID> back = pairs.together(
                mine.stream().map(DuplicatePair::id).toList(),
                trail.actor(),
                clock.instant().minus(UNDO));
        mine.stream()
                .filter(pair -> back.contains(pair.id()))
                .forEach(pair -> trail.together(pair.recordKind(), pair.firstId(), pair.secondId()));
        return back;
    }
}
