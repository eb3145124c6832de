package org.teranga.matching.placement;

/** What a step does to the contact of the two. */
enum ContactAfter {
    /** Each side's contact is copied for the other as it is. */
    OPENS,
    /** Nothing. */
    STAYS,
    /** Neither has the other's any more. */
    CLOSES;

    /** After this step, which led to this state. */
    static ContactAfter of(Step step, PlacementState state) {
        if (step == Step.INTRODUCE) {
            return OPENS;
        }
        return state.opensContact() ? STAYS : CLOSES;
    }
}
