package org.teranga.training.enrolment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of somebody in a course, as pages read it.
 *
 * @param id        its id
 * @param person    the account
 * @param course    which course
 * @param round     1 for the first time, 2 where it was taken anew, and so on
 * @param version   the version that was there when it was begun
 * @param startedAt when it was begun
 * @param lastPart  the part that was looked at last; null before any
 * @param lastAt    when
 * @param lastPlace the passage of that lesson where the reader rested; null where that is not known
 */
public record CourseRound(
        UUID id,
        UUID person,
        UUID course,
        int round,
        int version,
        Instant startedAt,
        @Nullable UUID lastPart,
        Instant lastAt,
        @Nullable String lastPlace) {
    public CourseRound {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(lastAt, "lastAt");
    }
}
