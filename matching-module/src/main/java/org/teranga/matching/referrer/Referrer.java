package org.teranga.matching.referrer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for a partner and enters needs.
 *
 * @param partner    for which
 * @param invitation by which the person comes; null where there was none
 * @param account    whose account; null before the person has come
 * @param joinedAt   when the person came; null before
 * @param endedAt    when it ended; null while it holds
 */
public record Referrer(
        UUID id,
        UUID partner,
        @Nullable UUID invitation,
        @Nullable UUID account,
        Instant invitedAt,
        @Nullable Instant joinedAt,
        @Nullable Instant endedAt) {}
