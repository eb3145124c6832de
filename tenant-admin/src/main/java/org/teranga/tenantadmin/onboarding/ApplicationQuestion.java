package org.teranga.tenantadmin.onboarding;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of the platform to those who want an association to be opened, before it decides: asked, then answered by the link of the
 * e-mail.
 *
 * @param application about which application
 * @param askedAt     when
 * @param words       what was asked
 * @param answeredAt  when it was answered; null while it was not
 * @param answer      what was answered; empty while it was not
 */
public record ApplicationQuestion(
        UUID application,
        Instant askedAt,
        String words,
        @Nullable Instant answeredAt,
        String answer) {
    public ApplicationQuestion {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(answer, "answer");
    }

    public boolean answered() {
        return answeredAt != null;
    }
}
