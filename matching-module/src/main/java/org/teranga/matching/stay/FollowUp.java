package org.teranga.matching.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day on which one side of a stay is asked how it is.
 *
 * @param id         its key
 * @param placement  of which stay
 * @param side       {@code household} or {@code host}
 * @param due        for which day
 * @param askedAt    when the question left; null where that side has no address
 * @param answer     {@code fine}, {@code talk} or {@code not_ok}; null where there is none yet
 * @param answeredAt when; null where there is none yet
 * @param channel    {@code own_page}, {@code phone}, {@code paper} or {@code visit}; null where there is none yet
 */
public record FollowUp(
        UUID id,
        UUID placement,
        String side,
        LocalDate due,
        @Nullable Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String channel) {
    /** The same to whoever is told that a side is not well, or is not: then there is no answer. */
    FollowUp told(boolean notWell) {
        return notWell || !"not_ok".equals(answer)
                ? this
                : new FollowUp(id, placement, side, due, askedAt, null, null, null);
    }
}
