package org.teranga.matching.pool.intake;

import org.jspecify.annotations.Nullable;

/**
 * How long people waited for a first proposal, from the association's own figures: of what was first proposed within the last 90 days, the
 * median of the days since it came in.
 *
 * @param days     the median, rounded up to whole days
 * @param counted  how many were counted
 * @param waiting  how many wait now
 */
public record ExpectedWait(int days, long counted, long waiting) {
    /** Fewer than this say nothing. */
    public static final int ENOUGH = 10;

    /** The days, or null where too few were counted to say anything. */
    public @Nullable Integer daysOrNull() {
        return known() ? Integer.valueOf(days) : null;
    }

    /** Whether enough were counted to say anything. */
    public boolean known() {
        return counted >= ENOUGH;
    }
}
