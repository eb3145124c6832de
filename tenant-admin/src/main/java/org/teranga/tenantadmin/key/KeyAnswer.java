package org.teranga.tenantadmin.key;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.program.ApiKey;

/**
 * A key, as JSON.
 *
 * @param label     what it is for
 * @param scopes    what it may do, as far as its maker may
 * @param maker     the account that made it
 * @param expiresAt ISO 8601
 * @param usedAt    ISO 8601; null while it was not used
 * @param revokedAt ISO 8601; null while it was not revoked
 * @param key       the secret, in the answer that makes it alone
 */
public record KeyAnswer(
        String id,
        String label,
        List<String> scopes,
        String maker,
        String expiresAt,
        @Nullable String usedAt,
        @Nullable String revokedAt,
        @Nullable String key) {
    static KeyAnswer of(ApiKey key, @Nullable String secret) {
        return new KeyAnswer(
                key.id().toString(),
                key.label(),
                key.scopes().stream().sorted().map(KeyWish::code).toList(),
                key.maker().toString(),
                key.expiresAt().toString(),
                key.usedAt() == null ? null : key.usedAt().toString(),
                key.revokedAt() == null ? null : key.revokedAt().toString(),
                secret);
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "KeyAnswer[" + id + "]";
    }
}
