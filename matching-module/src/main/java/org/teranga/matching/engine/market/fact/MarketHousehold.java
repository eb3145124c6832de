package org.teranga.matching.engine.market.fact;

import org.jspecify.annotations.Nullable;

/**
 * A household on the market: people who stay together.
 *
 * @param adults      how many, or null where it is not known
 * @param children    how many, or null where it is not known
 * @param composition who they are to each other, or null where it is not known
 */
public record MarketHousehold(
        @Nullable Integer adults,
        @Nullable Integer children,
        @Nullable Composition composition) {
    /** How many people; null where adults or children are not known, since a home must not turn out too small. */
    public @Nullable Integer persons() {
        return adults == null || children == null ? null : Integer.valueOf(adults + children);
    }
}
