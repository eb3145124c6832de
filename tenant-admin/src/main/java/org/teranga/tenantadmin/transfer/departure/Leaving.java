package org.teranga.tenantadmin.transfer.departure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an association is about to end: asked for, then confirmed by a second person, then due.
 *
 * @param due when it is erased; null until it is confirmed
 */
record Leaving(
        UUID association,
        Instant askedAt,
        ClosureRequester askedBy,
        @Nullable Instant confirmedAt,
        @Nullable ClosureRequester confirmedBy,
        @Nullable Instant due) {
    boolean confirmed() {
        return confirmedBy != null;
    }

    Optional<ClosureRequester> second() {
        return Optional.ofNullable(confirmedBy);
    }
}
