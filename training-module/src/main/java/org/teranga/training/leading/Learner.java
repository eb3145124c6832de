package org.teranga.training.leading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a course, in the last round.
 *
 * @param person   the account
 * @param course   which course
 * @param state    {@code under_way}, {@code completed} or {@code ended}
 * @param lastPart the part that was looked at last; null before any
 * @param lastAt   when
 * @param done     how many parts were done
 * @param until    the last day of its completion; null where there is none, or where it does not end
 */
record Learner(
        UUID person,
        UUID course,
        String state,
        @Nullable UUID lastPart,
        Instant lastAt,
        int done,
        @Nullable LocalDate until) {}
