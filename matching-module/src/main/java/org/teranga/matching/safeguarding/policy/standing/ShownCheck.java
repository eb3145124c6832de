package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;

/**
 * Something that a person or a home has shown, and that nobody took back.
 *
 * @param check   the name of the check
 * @param shownOn the day on which it was shown
 * @param until   the last day on which it holds by itself; null where it does not end
 */
public record ShownCheck(
        String check, LocalDate shownOn, @Nullable LocalDate until) {
    public ShownCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(shownOn, "shownOn");
    }

    /** The last day on which it meets this line; null where it does not end. */
    public @Nullable LocalDate lastDay(Ask ask) {
        LocalDate byPolicy = ask.months() == null ? null : shownOn.plusMonths(ask.months());
        if (byPolicy == null || until == null) {
            return byPolicy == null ? until : byPolicy;
        }
        return byPolicy.isBefore(until) ? byPolicy : until;
    }

    /** Whether it meets this line on this day. */
    public boolean meets(Ask ask, LocalDate day) {
        if (!check.equals(ask.check())) {
            return false;
        }
        LocalDate last = lastDay(ask);
        return last == null || !day.isAfter(last);
    }
}
