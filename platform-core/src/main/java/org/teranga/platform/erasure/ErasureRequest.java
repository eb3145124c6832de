package org.teranga.platform.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person be erased, from the first word to the end.
 *
 * @param person    under whose id the key lies
 * @param askedBy   the account of who asked at the association; null where the person or a term did
 * @param dueAt     when it is done; null until it is certain
 * @param code      the code that was written; its hash, until when, how often another was typed, how many were sent, where it went
 * @param obstacle  the message of what kept it from being done; null where nothing has
 */
record ErasureRequest(
        UUID id,
        UUID person,
        ErasureDoor door,
        ErasureState state,
        Instant askedAt,
        @Nullable UUID askedBy,
        @Nullable Instant dueAt,
        Code code,
        @Nullable String obstacle) {
    /** What is known of the code; the address to which it went as a keyed hash. */
    record Code(
            @Nullable String hash,
            @Nullable Instant until,
            int tries,
            int sent,
            @Nullable String address) {}
}
