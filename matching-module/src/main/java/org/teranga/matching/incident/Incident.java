package org.teranga.matching.incident;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something is not well in a stay: opened by a side or the team, taken by somebody, and decided once. What was decided is never taken back;
 * whatever comes after that is another one.
 *
 * @param placement of which stay
 * @param side      who said so: {@code household}, {@code host} or {@code team}
 * @param person    under whose key its words lie
 * @param openedBy  who of the team opened it, or noted what a side said; null where that side pressed itself
 * @param takenBy   who took it; null before
 * @param outcome   {@code resumed}, {@code ended}, {@code unsuitable}; null while it is open
 */
record Incident(
        UUID id,
        UUID placement,
        String side,
        UUID person,
        Instant openedAt,
        @Nullable UUID openedBy,
        @Nullable Instant takenAt,
        @Nullable UUID takenBy,
        @Nullable String outcome,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {
    /** Whether nothing was decided yet. */
    boolean open() {
        return outcome == null;
    }

    /** {@code open}, {@code taken}, or what was decided. */
    String state() {
        return Optional.ofNullable(outcome).orElse(takenBy == null ? "open" : "taken");
    }

    /** Whether this account took it. */
    boolean takenBy(UUID account) {
        return Objects.equals(takenBy, account);
    }
}
