package org.teranga.training.certificate;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;

/**
 * A completed course, certified. It is made once and never rewritten: it runs out on its last day, or is {@link Revocation revoked}; a
 * course taken again gives another one. Only the name that stands on it comes and goes as the person wishes.
 *
 * @param completion    what it certifies; one certificate each
 * @param person        the account; null once it was erased
 * @param version       of the course, as it was taken
 * @param qualification what it gave; null where the course gives none
 * @param until         the last day on which it holds; null where it does not end
 * @param words         what the course was called and asked
 * @param document      the credential without a name, as it was signed
 * @param key           by which it is signed
 * @param name          what stands on it; empty where the person wants none
 * @param revocation    since when it does not hold any more; null where it was not revoked
 */
record Certificate(
        UUID id,
        UUID completion,
        @Nullable UUID person,
        UUID course,
        int version,
        @Nullable UUID qualification,
        Instant issuedAt,
        @Nullable LocalDate until,
        CourseWords words,
        String document,
        UUID key,
        StatusPlace place,
        String name,
        @Nullable Revocation revocation) {
    Certificate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(completion, "completion");
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(name, "name");
    }

    /** How a certificate stands at a moment. */
    enum Standing {
        GOOD,
        EXPIRED,
        REVOKED;

        /** Its word in messages and templates. */
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * That it does not hold any more.
     *
     * @param reason why, for the person and the team; empty once the person was erased
     */
    record Revocation(Instant at, UUID by, String reason) {}

    /** How it stands: what was revoked is not merely over. */
    Standing standing(Instant now) {
        if (revocation != null) {
            return Standing.REVOKED;
        }
        Instant end = Badge.end(until);
        return end != null && !now.isBefore(end) ? Standing.EXPIRED : Standing.GOOD;
    }

    /** The credential, with the name that the person wants on it. */
    JsonObject credential() {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            JsonObject bare = reader.readObject();
            return name.isEmpty() ? bare : Badge.named(bare, name);
        }
    }
}
