package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.Noted;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.StepDetails;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.Refusal;

/** Takes a placement one step further; its state changes in no other way. Every step is written down, noted, and told. */
@ApplicationScoped
public class TakeStep {
    /** A step of a placement was taken; the fact {@code step} says which. */
    public static final String TAKEN = "placement.step";

    private final StepInTransaction steps;
    private final Placements placements;
    private final ChangeWords words;
    private final Clock clock;

    @Inject
    TakeStep(StepInTransaction steps, Placements placements, ChangeWords words, Clock clock) {
        this.steps = steps;
        this.placements = placements;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Takes the step.
     *
     * @param by who takes it
     * @return the placement after it
     * @throws Refusal not found where there is no such placement, not allowed where it is not theirs to take, conflict with the reason where it is not allowed
     *     now; where it rested on what is another by now, whoever said yes is asked again
     */
    public Placement take(PlacementId id, Step step, StepActor by) {
        return take(id, step, by, step == Step.END ? StepDetails.ending(EndReason.OTHER, null) : StepDetails.NONE);
    }

    /**
     * As {@link #take(PlacementId, Step, By)}.
     *
     * @param details what is said with it
     * @throws Refusal invalid too, where a day is missing that comes with it
     */
    public Placement take(PlacementId id, Step step, StepActor by, StepDetails details) {
        StepInTransaction.Became became = steps.take(id, step, by, details.of(step));
        if (!became.changes().isEmpty()) {
            throw Refusal.conflict("placement.refused.changed", words.of(became.changes()));
        }
        return became.placement();
    }

    /**
     * As {@link #take(PlacementId, Step, By)}, where staff write down what household or host said: a yes, before or after they met, or a signature.
     *
     * @param channel {@code phone}, {@code paper} or {@code visit}
     * @param saidOn  the day on which it was said
     * @throws Refusal invalid too, with every fault
     */
    public Placement note(PlacementId id, Step step, StepActor by, @Nullable String channel, @Nullable String saidOn) {
        if (by.actor().automatic()) {
            throw Refusal.forbidden();
        }
        Placement placement = find(id);
        LocalDate earliest = LocalDate.ofInstant(placement.proposedAt(), Formats.ZONE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return take(id, step, by.noting(Noted.read(channel, saidOn, earliest, today)));
    }

    private Placement find(PlacementId id) {
        return placements.known(id).orElseThrow(Refusal::notFound);
    }

    /** Whether this step was the last one, so that a second click asks for what is so already. */
    @Transactional
    public boolean stands(PlacementId id, Step step) {
        return placements
                .find(id)
                .filter(placement -> step.to(placement.state()) == placement.state())
                .filter(placement -> placements.stepWasTaken(id, step))
                .isPresent();
    }
}
