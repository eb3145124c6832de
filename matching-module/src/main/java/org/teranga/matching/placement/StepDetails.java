package org.teranga.matching.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said with a step.
 *
 * @param reason why it ends; null for every other step
 * @param next   where the household sleeps after it; null where it does not end, or where nobody lives there
 * @param until  the last day of the trial or of the stay; null for every other step, and where it stays as it was
 */
public record StepDetails(
        @Nullable EndReason reason,
        @Nullable NextHome next,
        @Nullable LocalDate until) {
    /** Nothing. */
    public static final StepDetails NONE = new StepDetails(null, null, null);

    /** Why it ends, and where the household sleeps next. */
    public static StepDetails ending(EndReason reason, @Nullable NextHome next) {
        return new StepDetails(reason, next, null);
    }

    /** Until which day. */
    public static StepDetails lasting(@Nullable LocalDate until) {
        return new StepDetails(null, null, until);
    }

    /** The same, with a reason where the step itself says it. */
    public StepDetails of(Step step) {
        return step.reason().map(said -> new StepDetails(said, next, until)).orElse(this);
    }
}
