package org.teranga.platform.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision of somebody, with what was shown to them. It is added and never changed; a later one stands beside it.
 *
 * @param subject   about what
 * @param what      a code: {@code household_accepts}, {@code approve}, {@code publish}
 * @param person    whose decision it is; null for the platform itself
 * @param notedBy   the member of staff who noted it for that person; null where it was by own hand
 * @param channel   by which way it was said
 * @param saidOn    the day on which it was said, where it was noted
 * @param decidedAt when it was written down
 * @param shown     what it was decided on
 */
public record Decision(
        UUID id,
        Subject subject,
        String what,
        @Nullable UUID person,
        @Nullable UUID notedBy,
        Channel channel,
        @Nullable LocalDate saidOn,
        Instant decidedAt,
        Shown shown) {
    public Decision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(shown, "shown");
        if (channel.noted() != (notedBy != null) || channel.noted() != (saidOn != null)) {
            throw new IllegalArgumentException("what staff note has who noted it and of which day: " + channel);
        }
    }
}
