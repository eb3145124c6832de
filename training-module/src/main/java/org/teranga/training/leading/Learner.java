package org.teranga.training.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a course, in the last round.
 *
 * @param person      the account
 * @param course      which course
 * @param startedAt   when this round was begun
 * @param lastPart    the part that was looked at last; null before any
 * @param lastAt      when
 * @param done        how many parts were done
 * @param completedAt when it was completed; null where it is not
 * @param until       the last day of that; null where it does not end
 * @param version     in which version; 0 where it is not
 */
record Learner(
        UUID person,
        UUID course,
        Instant startedAt,
        @Nullable UUID lastPart,
        Instant lastAt,
        int done,
        @Nullable Instant completedAt,
        @Nullable LocalDate until,
        int version) {
    /** Whether it is completed and holds on this day. */
    boolean holds(LocalDate today, int oldest) {
        return completedAt != null && version >= oldest && (until == null || !until.isBefore(today));
    }

    /** {@code under_way}, {@code completed} or {@code ended}. */
    String state(LocalDate today, int oldest) {
        return completedAt == null ? "under_way" : holds(today, oldest) ? "completed" : "ended";
    }
}
