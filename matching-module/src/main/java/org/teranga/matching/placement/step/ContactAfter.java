package org.teranga.matching.placement.step;

import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Step;

/** The effects of a step on the contact between the two sides. */
public enum ContactAfter {
    /** Each side's contact is copied for the other as it is. */
    OPENS,
    /** Nothing. */
    STAYS,
    /** Neither has the other's any more. */
    CLOSES;

    /** After this step, which led to this state. */
    public static ContactAfter of(Step step, PlacementState state) {
        if (step == Step.INTRODUCE) {
            return OPENS;
        }
        return state.opensContact() ? STAYS : CLOSES;
    }
}
