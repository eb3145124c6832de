package org.teranga.matching.safeguarding.reference;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who knows a host, opened.
 *
 * @param id         who is asked: the person under whose key name and words lie
 * @param host       of whom
 * @param family     whether it is somebody of the host's family
 * @param language   in which they are written to
 * @param name       as the host named them; empty once they are forgotten
 * @param email      likewise
 * @param answeredAt when they answered; null while they have not
 * @param knownFor   {@code year, years, long}; empty while they have not answered
 * @param trusts     {@code yes, partly, no}; likewise
 * @param words      what they added; empty once somebody of the team has read it
 * @param lookedAt   when that was; null while nobody has
 * @param counts     whether it counts as one of two
 */
public record Reference(
        UUID id,
        UUID host,
        boolean family,
        String language,
        String name,
        String email,
        Instant askedAt,
        @Nullable Instant remindedAt,
        @Nullable Instant answeredAt,
        String knownFor,
        String trusts,
        String words,
        @Nullable Instant lookedAt,
        boolean counts) {
    public Reference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(askedAt, "askedAt");
    }

    /** Where it stands: {@code asked, answered, counts} or {@code not_counted}. */
    public String state() {
        if (lookedAt != null) {
            return counts ? "counts" : "not_counted";
        }
        return answeredAt == null ? "asked" : "answered";
    }

    /** Tells nothing of the person: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "Reference[" + id + "]";
    }
}
