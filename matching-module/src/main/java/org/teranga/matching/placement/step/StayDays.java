package org.teranga.matching.placement.step;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.Step;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** The last day that comes with a step of a stay. */
final class StayDays {
    /** A trial is short, so that both can think again. */
    static final int LONGEST_TRIAL = 62;

    /** No stay is agreed for longer at once. */
    static final int LONGEST_STAY = 1_100;

    private StayDays() {}

    /**
     * The last day of the trial or the stay after a step.
     *
     * @param sent  as it was sent; null where it was not
     * @param today the present day
     * @throws Refusal invalid where there is none, or where no stay can end on it
     */
    static LocalDate until(Step step, Placement placement, @Nullable LocalDate sent, LocalDate today) {
        LocalDate known = placement.stay().until();
        LocalDate until = sent == null && step == Step.MOVE_IN ? known : sent;
        if (until == null) {
            throw fault("stay.fault.until");
        }
        LocalDate earliest = earliest(step, known, today);
        LocalDate latest = today.plusDays(step == Step.START_TRIAL ? LONGEST_TRIAL : LONGEST_STAY);
        if (until.isBefore(earliest) || until.isAfter(latest)) {
            throw fault("stay.fault.between", earliest, latest);
        }
        return until;
    }

    private static LocalDate earliest(Step step, @Nullable LocalDate known, LocalDate today) {
        return step == Step.EXTEND && known != null && !known.isBefore(today) ? known.plusDays(1) : today.plusDays(1);
    }

    private static Refusal fault(String key, Object... arguments) {
        return Refusal.invalid(List.of(new FieldError("until", key, List.of(arguments))));
    }
}
