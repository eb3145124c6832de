package org.teranga.matching.safeguarding.policy.standing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.WhoComes;

/**
 * Something that is asked and not shown, or shown and over.
 *
 * @param of            of whom it is asked
 * @param subject       the person or the home that lacks it
 * @param before        before what it is asked
 * @param only          where it is asked only if such a household comes; null where always
 * @param proposedSince where it is asked only of what was proposed on this day or later; null where of everything
 * @param floor         whether the platform itself asks it
 */
public record MissingCheck(
        String check,
        AskedOf of,
        UUID subject,
        AskedBefore before,
        @Nullable WhoComes only,
        @Nullable LocalDate proposedSince,
        boolean floor) {
    public MissingCheck {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
    }

    boolean stops(AskedBefore moment, ComingHousehold coming, LocalDate proposed) {
        boolean keptTheOld = proposedSince != null && proposed.isBefore(proposedSince);
        return before.dueAt(moment) && coming.concerns(only) && !keptTheOld;
    }
}
