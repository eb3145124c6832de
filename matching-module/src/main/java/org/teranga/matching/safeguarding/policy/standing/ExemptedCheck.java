package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one of the team exempted somebody from and another confirmed. It ends, and never goes below the floor.
 *
 * @param kind  for which kind of help
 * @param until the last day on which it counts
 */
public record ExemptedCheck(String kind, String check, LocalDate until) {
    public ExemptedCheck {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(until, "until");
    }

    /** Whether it takes away this check of this kind of help on this day. */
    public boolean counts(String help, String what, LocalDate day) {
        return kind.equals(help) && check.equals(what) && !day.isAfter(until);
    }
}
