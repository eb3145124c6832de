package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementRefusal;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepGuard;
import org.teranga.matching.placement.gate.AskedMoment;
import org.teranga.matching.placement.gate.Gate;
import org.teranga.matching.placement.gate.OwnMatters;

/**
 * Takes the same step of many placements, with as many statements as of one; what is refused leaves the others as they are. As with one,
 * every step is written down, noted, and told.
 */
@ApplicationScoped
public class TakeTogether {
    private final Placements placements;
    private final Pairs pairs;
    private final Gate gate;
    private final PlacementLetters letters;
    private final ResponseDeadlines patience;
    private final StepTrail trail;
    private final Clock clock;

    @Inject
    TakeTogether(
            Placements placements,
            Pairs pairs,
            Gate gate,
            PlacementLetters letters,
            ResponseDeadlines patience,
            StepTrail trail,
            Clock clock) {
        this.placements = placements;
        this.pairs = pairs;
        this.gate = gate;
        this.letters = letters;
        this.patience = patience;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Asks the households of proposals.
     *
     * @return what became of each
     */
    @Transactional
    public Map<PlacementId, Together> review(List<PlacementId> ids, StepActor by) {
        return take(Step.REVIEW, ids, by, Set.of(PlacementState.PROPOSED));
    }

    /**
     * Takes proposals back as long as nobody has answered them.
     *
     * @return what became of each
     */
    @Transactional
    public Map<PlacementId, Together> withdrawUnanswered(List<PlacementId> ids, StepActor by) {
        return take(Step.WITHDRAW, ids, by, Set.of(PlacementState.PROPOSED, PlacementState.REVIEWED));
    }

    /**
     * Ends those that have not led to a meeting, since one of their sides was taken back.
     *
     * @return what became of each
     */
    @Transactional
    Map<PlacementId, Together> withdrawOpen(List<PlacementId> ids, StepActor by) {
        return take(Step.WITHDRAW, ids, by, Step.WITHDRAW.from());
    }

    private Map<PlacementId, Together> take(Step step, List<PlacementId> ids, StepActor by, Set<PlacementState> from) {
        Map<PlacementId, Together> became = new HashMap<>();
        ids.forEach(id -> became.put(id, new Together.NotNow(false)));
        List<Sides> all = pairs.hold(ids);
        Gate.EligibilityContext law =
                gate.law(all.stream().map(sides -> sides.offer().id()).toList());
        OwnMatters own = step.isChecked() ? gate.own(by) : OwnMatters.NONE;
        Instant now = clock.instant();
        Map<Sides, PlacementState> taken = new LinkedHashMap<>();
        for (Sides sides : all) {
            PlacementState before = sides.placement().state();
            Optional<PlacementRefusal> refusal = step.isChecked() ? refusal(step, sides, law, own) : Optional.empty();
            if (!from.contains(before)) {
                became.put(sides.placement().id(), new Together.NotNow(before.holds()));
            } else if (refusal.isPresent()) {
                became.put(sides.placement().id(), new Together.Refused(refusal.get()));
            } else {
                sides.placement().take(step, by, now, patience, StepGuard.OPEN);
                taken.put(sides, before);
                became.put(sides.placement().id(), new Together.Taken());
            }
        }
        end(step, by, taken, now);
        return became;
    }

    /** What stands against it; nobody asks the household of their own offer, or about their own need. */
    private Optional<PlacementRefusal> refusal(Step step, Sides sides, Gate.EligibilityContext law, OwnMatters own) {
        return own.include(sides.need(), sides.offer())
                ? Optional.of(PlacementRefusal.of("placement.refused.own"))
                : gate.refusal(sides.need(), sides.offer(), AskedMoment.of(step, sides.placement()), law);
    }

    private void end(Step step, StepActor by, Map<Sides, PlacementState> taken, Instant now) {
        List<PlacementId> ids =
                taken.keySet().stream().map(sides -> sides.placement().id()).toList();
        placements.record(ids, step, by, now);
        if (step.ends()) {
            pairs.resumeWaiting(List.copyOf(taken.keySet()));
        }
        letters.after(step, taken, by);
        placements.flush();
        trail.taken(
                by.actor().wayId(),
                step.key(),
                ids.stream().map(PlacementId::value).toList());
    }
}
