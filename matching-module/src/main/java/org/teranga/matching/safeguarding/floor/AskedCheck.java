package org.teranga.matching.safeguarding.floor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of somebody about an offer, with what was shown of it.
 *
 * @param check     the name of the check
 * @param subject   the person, or the home, of whom it is asked
 * @param shownOn   when it was shown; null where it was not
 * @param until     the last day on which that counts; null where it does not end, or was not shown
 * @param holds     whether it counts today
 * @param renewDays how many days before its end it is asked for anew; null where nobody is reminded
 */
public record AskedCheck(
        String check,
        UUID subject,
        @Nullable LocalDate shownOn,
        @Nullable LocalDate until,
        boolean holds,
        @Nullable Integer renewDays) {
    public AskedCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(subject, "subject");
    }
}
