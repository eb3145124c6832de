package org.teranga.platform.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something written between a person and the team, as the timeline of a file tells it.
 *
 * @param id      which one
 * @param at      when
 * @param channel by which way: {@code page, mail, sms}
 * @param inbound whether the person wrote it
 * @param author  the account of the member of the team who wrote it, or read it first; null for nobody
 * @param words   what was written
 */
public record CaseMessage(
        UUID id,
        Instant at,
        String channel,
        boolean inbound,
        @Nullable UUID author,
        String words) {
    public CaseMessage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(words, "words");
    }

    /** Tells no words: they must not get into a log by accident. */
    @Override
    public String toString() {
        return "CaseMessage[" + id + "]";
    }
}
