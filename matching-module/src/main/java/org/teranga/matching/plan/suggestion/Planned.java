package org.teranga.matching.plan.suggestion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;

/**
 * The outcome of today's plan for one need.
 *
 * @param computedAt when the plan was asked for; null where there is none
 * @param offer      the offer that it chose; null where it chose none
 * @param stop       why it chose none, as {@code plan.stop.…} says it; null where it chose one, or did not know the need
 */
public record Planned(
        @Nullable Instant computedAt,
        @Nullable OfferId offer,
        @Nullable String stop) {
    /** There is no plan. */
    public static final Planned NOTHING = new Planned(null, null, null);
}
