package org.teranga.matching.placement.step;

import java.util.List;
import java.util.function.Supplier;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;

/**
 * The outcome of a step that somebody asked for.
 *
 * @param kind    which of the three
 * @param changes what is another than when the two said yes, where they are asked again; else empty
 */
public record StepOutcome(Kind kind, List<String> changes) {
    public StepOutcome {
        changes = List.copyOf(changes);
    }

    /** It is taken, where nothing stands against it. */
    private static final StepOutcome TAKEN = new StepOutcome(Kind.TAKEN, List.of());

    private static final StepOutcome SPOKEN = new StepOutcome(Kind.SPOKEN, List.of());

    /**
     * Of this step, wanted in this state.
     *
     * @param changes what is another than when the two said yes; asked only where the step rests on it
     */
    public static StepOutcome of(Step step, StepActor by, PlacementState state, Supplier<List<String>> changes) {
        if (isSpoken(step, by, state)) {
            return SPOKEN;
        }
        if (step.restsOnAgreement() && step.allowedIn(state)) {
            List<String> found = changes.get();
            return found.isEmpty() ? TAKEN : new StepOutcome(Kind.ASKED_AGAIN, found);
        }
        return TAKEN;
    }

    /** Once one of the two sides was told anew. */
    public static StepOutcome retold(PlacementState state, Supplier<List<String>> changes) {
        List<String> found = Step.ASK_AGAIN.allowedIn(state) ? changes.get() : List.of();
        return found.isEmpty() ? TAKEN : new StepOutcome(Kind.ASKED_AGAIN, found);
    }

    /** The step by which it ends where somebody objects to whom it is about. */
    public static Step stop(PlacementState state) {
        return state.opensContact() ? Step.END : Step.WITHDRAW;
    }

    /** Whether the household is asked again. */
    public boolean asksAgain() {
        return kind == Kind.ASKED_AGAIN;
    }

    /** Staff who note a yes that is there already say that they spoke with that side themselves. */
    private static boolean isSpoken(Step step, StepActor by, PlacementState state) {
        boolean beyond = state == PlacementState.HOST_ACCEPTED
                || step == Step.HOUSEHOLD_ACCEPTS && state == PlacementState.HOUSEHOLD_ACCEPTED;
        return by.noted() != null && step.isYes() && step.isFor(by.party()) && beyond;
    }

    /** The three. */
    public enum Kind {
        /** It is taken, where nothing stands against it. */
        TAKEN,
        /** It is noted that a second member of staff spoke with that side. */
        SPOKEN,
        /** It rests on what is another by now: the household is asked again instead. */
        ASKED_AGAIN
    }
}
