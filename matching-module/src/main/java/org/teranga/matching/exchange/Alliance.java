package org.teranga.matching.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That two associations let each other know of needs and offers.
 *
 * @param other      which other one
 * @param name       what it is called
 * @param oursAt     when this one agreed; null where it has not
 * @param theirsAt   when the other agreed; null where it has not
 * @param endedAt    when either ended it; null while it holds
 * @param theirsLast when the other last said something of it; null where it never did
 */
public record Alliance(
        UUID other,
        String name,
        @Nullable Instant oursAt,
        @Nullable Instant theirsAt,
        @Nullable Instant endedAt,
        @Nullable Instant theirsLast) {
    /** Whether both agreed and neither ended it. */
    public boolean holds() {
        return oursAt != null && theirsAt != null && endedAt == null;
    }

    /** {@code holds, asked, asks} where the other asks, or {@code ended}. */
    public String state() {
        if (endedAt != null || oursAt == null && theirsAt == null) {
            return "ended";
        }
        if (holds()) {
            return "holds";
        }
        return oursAt == null ? "asks" : "asked";
    }
}
