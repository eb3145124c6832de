package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePairs;
import org.teranga.matching.duplicate.finding.FindDuplicates;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.refusal.Refusal;

/**
 * Makes two of what was made one: the record that went is again what it was, to the letter; the one that was kept says again what it said,
 * but for what somebody told of it since. Its contact comes back with the person behind it, as long as nobody has said meanwhile who the new
 * one is.
 */
@ApplicationScoped
public class UndoMerge {
    private static final Set<String> WHO = Set.of("name", "email", "phone");

    private final DuplicatePairs pairs;
    private final RecordMerges merges;
    private final RecordSides sides;
    private final MergeObstacles obstacles;
    private final SealedFacts sealed;
    private final IdentityChanges identities;
    private final FindDuplicates find;
    private final MergeTrail trail;
    private final Clock clock;

    @Inject
    UndoMerge(
            DuplicatePairs pairs,
            RecordMerges merges,
            RecordSides sides,
            MergeObstacles obstacles,
            SealedFacts sealed,
            IdentityChanges identities,
            FindDuplicates find,
            MergeTrail trail,
            Clock clock) {
        this.pairs = pairs;
        this.merges = merges;
        this.sides = sides;
        this.obstacles = obstacles;
        this.sealed = sealed;
        this.identities = identities;
        this.find = find;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Undoes the merge of a pair.
     *
     * @throws Refusal not found where there is no such pair, not allowed for who may not work on such records, conflict where nothing is merged, where it is too late, or with the
     *     reason that stands against it
     */
    @Transactional
    public void undo(UUID pair) {
        pairs.held(pair).orElseThrow(Refusal::notFound);
        RecordMerge merge = merges.held(pair).orElseThrow(() -> Refusal.conflict("duplicate.refused.not_merged"));
        RecordKind kind = merge.recordKind();
        obstacles.requireRole(kind);
        if (!merge.mayBeUndone(clock.instant())) {
            throw Refusal.conflict("duplicate.refused.too_late");
        }
        Map<UUID, RecordSide> both = sides.hold(kind, List.of(merge.keptId(), merge.goneId()));
        RecordSide kept = both.get(merge.keptId());
        RecordSide gone = both.get(merge.goneId());
        if (kept == null || gone == null) {
            throw Refusal.conflict("duplicate.refused.not_merged");
        }
        obstacles.requireMine(kind, List.of(kept, gone));
        obstacles.refuseUndo(kind, List.of(kept, gone));
        if (!merges.giveBack(merge)) {
            throw Refusal.conflict("duplicate.refused.not_merged");
        }
        sealed.opened(kind, merge.personId(), merge.before()).ifPresent(before -> restore(merge, kept, gone, before));
        merges.undone(merge.id(), trail.actor());
        trail.undone(kind, kept.id(), gone.id());
        find.look(kind, List.of(kept.id(), gone.id()));
    }

    private void restore(RecordMerge merge, RecordSide kept, RecordSide gone, RecordFacts before) {
        Set<String> back = new TreeSet<>();
        for (String code : merge.taken()) {
            if (kept.facts().sameAs(gone.facts(), code)) {
                back.add(code);
            }
        }
        Optional<IdentityChange> asked = identities.open(merge.recordKind().code(), kept.id());
        boolean contact = back.stream().anyMatch(WHO::contains);
        if (contact && !comesBack(merge, kept, asked, kept.facts().with(before, back), before)) {
            back.removeAll(WHO);
            contact = false;
        }
        if (back.isEmpty() || !kept.status().open() && kept.status() != Status.ASIDE) {
            return;
        }
        sides.unmerge(kept.id(), kept.facts().with(before, back), contact ? merge.personId() : kept.person());
        if (contact) {
            asked.ifPresent(change -> identities.decide(change.id(), "superseded"));
            merges.confirmed(merge.recordKind(), kept.id(), merge.usedAt(), merge.vouchedAt());
            if (back.contains("email")) {
                merges.relinked(merge);
            }
        }
    }

    /** Whether it is called and reached again as before in all, and nobody has said meanwhile whose it is. */
    private static boolean comesBack(
            RecordMerge merge,
            RecordSide kept,
            Optional<IdentityChange> asked,
            RecordFacts restored,
            RecordFacts before) {
        boolean whole = WHO.stream().allMatch(code -> restored.sameAs(before, code));
        boolean open = asked.map(change -> change.oldPerson().equals(merge.personId()))
                .orElse(kept.person().equals(merge.personId()));
        return whole && open;
    }
}
