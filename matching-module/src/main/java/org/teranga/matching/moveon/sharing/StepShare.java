package org.teranga.matching.moveon.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.moveon.MoveOnStep;

/**
 * Something that a household opened.
 *
 * @param plan      of which plan
 * @param step      which step alone; null where all of a track
 * @param track     which track; null where one step
 * @param placement by which the household knows the helper to whom it is opened; null for the team
 */
public record StepShare(
        UUID id,
        UUID plan,
        @Nullable UUID step,
        @Nullable String track,
        @Nullable UUID placement) {
    /** Whether it opens this step. What the team proposes and the household has not taken is in no track. */
    public boolean opens(MoveOnStep one) {
        return one.inPlan() && (one.id().equals(step) || one.track().equals(track));
    }

    /** Whether it opens this step alone. */
    public boolean isOf(MoveOnStep one) {
        return one.id().equals(step);
    }

    /** Whether it is the team to whom it is opened. */
    public boolean toTeam() {
        return placement == null;
    }
}
