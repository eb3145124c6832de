package org.teranga.platform.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a file, as its timeline tells it.
 *
 * @param at   when
 * @param what the key of the message that says it
 * @param by   the account of who did it; null where it was nobody of the team
 */
public record CaseEvent(Instant at, String what, @Nullable UUID by) {
    public CaseEvent {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
    }
}
