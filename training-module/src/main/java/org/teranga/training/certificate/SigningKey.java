package org.teranga.training.certificate;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key by which an association signs.
 *
 * @param publicKey Ed25519, Base64 for addresses
 * @param retiredAt since when nothing is signed by it any more; null while it is in use
 */
record SigningKey(
        UUID id,
        String publicKey,
        Instant createdAt,
        @Nullable Instant retiredAt) {
    SigningKey {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publicKey, "publicKey");
        Objects.requireNonNull(createdAt, "createdAt");
    }
}
