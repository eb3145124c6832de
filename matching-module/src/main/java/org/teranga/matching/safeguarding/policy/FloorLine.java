package org.teranga.matching.safeguarding.policy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One line of the platform's floor. A line that came later was announced: whoever is proposed from that day on meets it, and what was
 * under way before keeps what it had until the line counts for everybody.
 *
 * @param ask       what is asked
 * @param announced from this day on it is asked of what is proposed; {@link LocalDate#MIN} where it always was
 * @param effective from this day on it is asked of everybody
 */
public record FloorLine(Ask ask, LocalDate announced, LocalDate effective) {
    public FloorLine {
        Objects.requireNonNull(ask, "ask");
        if (effective.isBefore(announced)) {
            throw new IllegalArgumentException("a floor that counts before it is announced: " + announced);
        }
    }

    /** One that always was. */
    static FloorLine always(Ask ask) {
        return new FloorLine(ask, LocalDate.MIN, LocalDate.MIN);
    }

    /** Whether it is asked on this day of a placement that was proposed on that one. */
    public boolean asked(LocalDate day, LocalDate proposed) {
        return !day.isBefore(effective) || !day.isBefore(announced) && !proposed.isBefore(announced);
    }
}
