package org.teranga.matching.moveon;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's plan. It is asked about or begun by the household, goes on for as long as the household wants it, and is deleted by it.
 *
 * @param person    whose it is, under whose key its words lie
 * @param askedAt   when the household was asked whether it would like one; null where it began by itself
 * @param offeredBy who of the team asked; null where a stay had come to its second week, or nobody asked
 * @param wanted    whether it would like one; null while it has not said
 */
public record MoveOnPlan(
        UUID id,
        UUID person,
        @Nullable Instant askedAt,
        @Nullable UUID offeredBy,
        @Nullable Boolean wanted) {
    /** Whether there is a plan; else there is a question only. */
    public boolean begun() {
        return Boolean.TRUE.equals(wanted);
    }
}
