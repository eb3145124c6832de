package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.finding.DuplicatePairs;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Makes two records one: the one that is kept says what was chosen, field by field, as if staff had told it anew; the other is taken back
 * with all that hangs on it, and nothing of that comes along but facts. Whoever is named from then on is another person until somebody
 * confirmed it, where anything had been shown; decisions were to what stood there, and count no more where that is another.
 */
@ApplicationScoped
public class MergeRecords {
    private final DuplicatePairs pairs;
    private final RecordSides sides;
    private final RecordMerges merges;
    private final MergeObstacles obstacles;
    private final SealedFacts sealed;
    private final FindDuplicates find;
    private final MergeTrail trail;

    @Inject
    MergeRecords(
            DuplicatePairs pairs,
            RecordSides sides,
            RecordMerges merges,
            MergeObstacles obstacles,
            SealedFacts sealed,
            FindDuplicates find,
            MergeTrail trail) {
        this.pairs = pairs;
        this.sides = sides;
        this.merges = merges;
        this.obstacles = obstacles;
        this.sealed = sealed;
        this.find = find;
        this.trail = trail;
    }

    /** @throws Refusal not found where there is no such pair: that is looked at before what was sent */
    @Transactional
    public void require(UUID pairId) {
        pairs.held(pairId).orElseThrow(Refusal::notFound);
    }

    /**
     * Merges a pair.
     *
     * @return the record that is kept
     * @throws Refusal not found where there is no such pair, not allowed for who may not work on such records, invalid where the choice makes
     *     no record, conflict with the reason otherwise
     */
    @Transactional
    public UUID merge(UUID pairId, MergeChoice choice) {
        DuplicatePair pair = pairs.held(pairId).orElseThrow(Refusal::notFound);
        RecordKind kind = pair.recordKind();
        obstacles.requireRole(kind);
        Map<UUID, RecordSide> both = sides.hold(kind, List.of(pair.firstId(), pair.secondId()));
        RecordSide kept = both.get(choice.keep());
        RecordSide gone = both.get(pair.beside(choice.keep()));
        if (kept == null || gone == null || both.size() != 2) {
            throw Refusal.invalid(List.of(FieldError.of("keep", "duplicate.fault.keep")));
        }
        obstacles.requireMine(kind, List.of(kept, gone));
        requireOpen(pair, kept, gone, choice);
        obstacles.refuseMerge(kind, kept, gone);
        Set<String> taken = taken(kind, kept, gone, choice);
        RecordFacts merged = kept.facts().with(gone.facts(), taken);
        requireReachable(kept, gone, merged);
        write(pair, kept, gone, taken, merged);
        return kept.id();
    }

    private void write(DuplicatePair pair, RecordSide kept, RecordSide gone, Set<String> taken, RecordFacts merged) {
        RecordKind kind = pair.recordKind();
        merges.begin(new RecordMerges.Begun(
                trail.newId(),
                pair.id(),
                kind,
                kept.id(),
                gone.id(),
                sealed.sealed(kept.person(), kept.facts()),
                taken,
                trail.actor()));
        // First, so that a receipt number or an address is nobody's twice even for a moment.
        merges.takeBack(kind, gone.id());
        sides.merge(kept, merged);
        if (!reachedTheSame(kept.facts().contact(), merged.contact())) {
            merges.unconfirmed(kind, kept.id());
        }
        trail.merged(kind, kept.id(), gone.id());
        find.look(kind, List.of(kept.id(), gone.id()));
    }

    private static void requireOpen(DuplicatePair pair, RecordSide kept, RecordSide gone, MergeChoice choice) {
        if (pair.apartAt() != null) {
            throw Refusal.conflict("duplicate.refused.apart");
        }
        for (RecordSide side : List.of(kept, gone)) {
            if (!side.status().open() && side.status() != Status.ASIDE) {
                throw Refusal.conflict("duplicate.refused.closed");
            }
            if (!choice.knows(side.id(), side.version())) {
                throw Refusal.changedMeanwhile("problem.changed_meanwhile");
            }
        }
    }

    /** What the kept record does not say the same way, and the other's word counts. */
    private Set<String> taken(RecordKind kind, RecordSide kept, RecordSide gone, MergeChoice choice) {
        Set<String> taken = new TreeSet<>();
        for (String code : RecordFacts.codes(kind)) {
            UUID winner = choice.winners().getOrDefault(code, kept.id());
            if (!winner.equals(kept.id()) && !winner.equals(gone.id())) {
                throw Refusal.invalid(List.of(FieldError.of(code, "duplicate.fault.winner")));
            }
            if (winner.equals(gone.id()) && !kept.facts().sameAs(gone.facts(), code)) {
                taken.add(code);
            }
        }
        if (taken.contains("household") && sides.hasToldPeople(List.of(kept.id(), gone.id()))) {
            throw Refusal.conflict("duplicate.refused.people");
        }
        return taken;
    }

    private static void requireReachable(RecordSide kept, RecordSide gone, RecordFacts merged) {
        boolean silent = !isReachable(merged.contact());
        boolean known =
                isReachable(kept.facts().contact()) || isReachable(gone.facts().contact());
        if (silent && known) {
            throw Refusal.invalid(List.of(FieldError.of("email", "intake.email_or_phone")));
        }
    }

    private static boolean isReachable(Contact contact) {
        return contact.email() != null || contact.phone() != null;
    }

    private static boolean reachedTheSame(Contact before, Contact after) {
        return Objects.equals(before.email(), after.email()) && Objects.equals(before.phone(), after.phone());
    }
}
