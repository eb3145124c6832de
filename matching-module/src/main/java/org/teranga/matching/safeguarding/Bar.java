package org.teranga.matching.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What keeps two apart, and a host from everybody, since something was wrong.
 *
 * @param need         whose need it was; null where it is gone
 * @param needNumber   its number; empty where it is gone
 * @param offer        whose offer it was; null where it is gone
 * @param offerNumber  its number; empty where it is gone
 * @param hostLiftedAt since when the host is proposed again; null while frozen
 * @param pairLiftedAt since when the two may meet again; null while barred
 */
record Bar(
        UUID id,
        @Nullable UUID need,
        String needNumber,
        @Nullable UUID offer,
        String offerNumber,
        Instant raisedAt,
        @Nullable Instant hostLiftedAt,
        @Nullable Instant pairLiftedAt) {
    boolean frozen() {
        return hostLiftedAt == null;
    }

    boolean barred() {
        return pairLiftedAt == null;
    }
}
