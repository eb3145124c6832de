package org.teranga.training.meeting;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat at a meeting that somebody asked for.
 *
 * @param state    what became of it
 * @param language in which the person is written to
 * @param attended whether the person was there; null while nobody has noted it
 */
public record Seat(
        UUID meeting,
        UUID person,
        State state,
        Instant askedAt,
        String language,
        @Nullable Boolean attended) {
    public Seat {
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(language, "language");
    }

    /** What becomes of who asks for a seat. */
    public enum State {
        SEATED,
        WAITING,
        LEFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
