package org.teranga.matching.placement.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Step;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.platform.i18n.Formats;

/**
 * The moment of a placement to which everything has to be shown.
 *
 * @param before   what comes next
 * @param proposed the day on which it was proposed: what was under way when the floor was raised keeps what it had until that counts
 */
public record AskedMoment(AskedBefore before, LocalDate proposed) {
    /** Something is proposed now. */
    public static AskedMoment proposal(Instant now) {
        return new AskedMoment(AskedBefore.PROPOSAL, day(now));
    }

    /** Before this step of a placement. */
    public static AskedMoment of(Step step, Placement placement) {
        return new AskedMoment(before(step), day(placement.proposedAt()));
    }

    private static AskedBefore before(Step step) {
        if (step.isNight()) {
            return AskedBefore.FIRST_NIGHT;
        }
        return step == Step.INTRODUCE ? AskedBefore.INTRODUCTION : AskedBefore.PROPOSAL;
    }

    /** Before the first night of a placement. */
    static AskedMoment firstNight(Placement placement) {
        return new AskedMoment(AskedBefore.FIRST_NIGHT, day(placement.proposedAt()));
    }

    /** Before what comes next for a placement where it is now. */
    static AskedMoment next(Placement placement) {
        boolean agreed = placement.state() == PlacementState.APPROVED;
        return new AskedMoment(agreed ? AskedBefore.INTRODUCTION : AskedBefore.PROPOSAL, day(placement.proposedAt()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Formats.ZONE);
    }
}
