package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.Need;
import org.teranga.matching.offer.Offer;
import org.teranga.platform.web.Problem;

/** Takes a placement one step further: the one way on which its state changes. Every step is written down, noted, and told. */
@ApplicationScoped
public class TakeStep {
    /** A step of a placement was taken; the fact {@code step} says which. */
    public static final String TAKEN = "placement.step";

    private final Placements placements;
    private final Pairs pairs;
    private final Gate gate;
    private final PlacementLetters letters;
    private final Patience patience;
    private final StepTrail trail;
    private final Clock clock;

    @Inject
    TakeStep(
            Placements placements,
            Pairs pairs,
            Gate gate,
            PlacementLetters letters,
            Patience patience,
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
     * Takes the step.
     *
     * @param by who takes it
     * @return the placement after it
     * @throws Problem 404 where there is no such placement, 403 where it is not theirs to take, 409 with the reason where it is not allowed
     *     now
     */
    @Transactional
    public Placement take(PlacementId id, Step step, By by) {
        return take(id, step, by, step == Step.END ? EndReason.OTHER : null);
    }

    /**
     * As {@link #take(PlacementId, Step, By)}.
     *
     * @param reason why it ends; null for every other step
     */
    @Transactional
    public Placement take(PlacementId id, Step step, By by, @Nullable EndReason reason) {
        Placement placement = placements.locked(id).orElseThrow(Problem::notFound);
        Need need = pairs.need(placement);
        Offer offer = pairs.offer(placement);
        PlacementState before = placement.state();
        Instant now = clock.instant();
        placement.take(step, by, now, patience, gate.of(need, offer));
        if (reason != null) {
            placement.endsFor(reason);
            trail.endedFor(reason, placement);
        }
        placements.record(List.of(id), step, by, now);
        if (reason != null && reason.settles()) {
            need.withdraw(now);
        }
        if (!placement.state().holds()) {
            pairs.waitAgain(List.of(new Sides(placement, need, offer)));
        }
        letters.after(step, before, new Sides(placement, need, offer));
        placements.flush();
        trail.taken(by.account(), step.key(), List.of(id.value()));
        return placement;
    }

    /** Whether this step was the last one, so that a second click asks for what is so already. */
    @Transactional
    public boolean stands(PlacementId id, Step step) {
        return placements
                .find(id)
                .filter(placement -> placement.state() == step.to())
                .filter(placement -> placements.wasTaken(id, step))
                .isPresent();
    }

    /** Whether this step was taken before; none can be taken twice. */
    @Transactional
    public boolean wasTaken(PlacementId id, Step step) {
        return placements.wasTaken(id, step);
    }
}
