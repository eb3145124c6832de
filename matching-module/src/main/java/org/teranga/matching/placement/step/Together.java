package org.teranga.matching.placement.step;

import org.teranga.matching.placement.PlacementRefusal;

/** The outcome for one of many placements of which the same step was taken. */
public sealed interface Together {
    /** The step was taken. */
    record Taken() implements Together {}

    /** Somebody has gone on with it, or it is over, or it is not there. */
    record NotNow(boolean holds) implements Together {}

    /** Something stands against it. */
    record Refused(PlacementRefusal refusal) implements Together {}
}
