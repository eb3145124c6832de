package org.teranga.platform.decision;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that one person asked for and another must confirm.
 *
 * @param kind      the code of its {@link ConfirmedAct}
 * @param subject   about whom or what
 * @param details   what it does: codes and ids
 * @param reason    why, in the words of who asked; empty where none was given or the person was erased
 * @param askedBy   the person who asked
 * @param endsAt    when it lapses
 * @param decidedBy who confirmed or refused it; null while it waits
 * @param outcome   {@code confirmed}, {@code refused}, {@code withdrawn}, {@code lapsed}; empty while it waits
 */
public record ActInWaiting(
        UUID id,
        String kind,
        UUID subject,
        JsonObject details,
        String reason,
        UUID askedBy,
        Instant askedAt,
        Instant endsAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        String outcome) {
    /** Whether it waits at this moment. */
    public boolean waits(Instant now) {
        return outcome.isEmpty() && now.isBefore(endsAt);
    }
}
