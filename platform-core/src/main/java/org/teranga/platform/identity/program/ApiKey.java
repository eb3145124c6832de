package org.teranga.platform.identity.program;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;

/**
 * A key as those see it who look after keys; the secret is no part of it.
 *
 * @param label     what it is for
 * @param scopes    what it may do, as far as its maker may
 * @param maker     who made it
 * @param madeAt    when
 * @param expiresAt until when it can be used
 * @param revokedAt when it was revoked; null while it was not
 * @param usedAt    when it was used last, to the minute; null while it was not
 */
public record ApiKey(
        UUID id,
        String label,
        Set<Permission> scopes,
        UUID maker,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {
    public ApiKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        scopes = Set.copyOf(scopes);
        Objects.requireNonNull(maker, "maker");
    }

    /** Whether it can be used at this moment, as far as its maker can. */
    public boolean open(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
