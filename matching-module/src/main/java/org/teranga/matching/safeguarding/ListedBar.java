package org.teranga.matching.safeguarding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Bar} as those read it who may.
 *
 * @param need        whose need it was; null where it is gone
 * @param needNumber  its number; empty where it is gone
 * @param offer       whose offer it was; null where it is gone
 * @param offerNumber its number; empty where it is gone
 * @param frozen      whether the host is proposed to nobody
 * @param barred      whether the two may not meet again
 */
record ListedBar(
        UUID id,
        @Nullable UUID need,
        String needNumber,
        @Nullable UUID offer,
        String offerNumber,
        Instant raisedAt,
        boolean frozen,
        boolean barred) {}
