package org.teranga.rights.review;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside who was asked to read a page. The link works until it is over or taken back; what they said stays, and is taken for a
 * check of the page once a jurist says so.
 *
 * @param id        its id, under whose key name and address lie
 * @param document  which page
 * @param reads     BCP 47 code: in which language
 * @param language  BCP 47 code: in which language we write to them
 * @param name      what to call them; empty once that was destroyed
 * @param email     where the letter went; empty once that was destroyed
 * @param sentAt    when it left
 * @param expiresAt until when the link can be used
 * @param opinion   what they said of the whole; null while they did not
 * @param saidAt    when they did; null while they did not
 * @param takenAt   when a jurist took it for a check; null while nobody did
 * @param endedAt   when it was taken back; null while it was not
 */
public record OutsideReview(
        UUID id,
        UUID document,
        String reads,
        String language,
        String name,
        String email,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Opinion opinion,
        @Nullable Instant saidAt,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt) {
    public OutsideReview {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(reads, "reads");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(sentAt, "sentAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Whether the link can be used at this moment. */
    public boolean open(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /** Whether it says that the page is right and nobody has taken that yet. */
    public boolean takable() {
        return opinion == Opinion.RIGHT && takenAt == null;
    }

    /** What somebody says of a page. */
    public enum Opinion {
        /** It is right. */
        RIGHT,
        /** It is not. */
        NOT_RIGHT
    }
}
