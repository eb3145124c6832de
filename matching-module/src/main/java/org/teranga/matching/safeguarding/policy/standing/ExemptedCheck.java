package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one of the team exempted somebody from and another confirmed. It ends, and never goes below the floor.
 *
 * @param until the last day on which it counts
 */
public record ExemptedCheck(String check, LocalDate until) {
    public ExemptedCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(until, "until");
    }

    boolean counts(String what, LocalDate day) {
        return check.equals(what) && !day.isAfter(until);
    }
}
