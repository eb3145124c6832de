package org.teranga.tenantadmin.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told to a webhook.
 *
 * @param kind     of the occurrence; {@value #TEST} for a try
 * @param subject  to what it happened
 * @param facts    codes, as a JSON object
 * @param state    {@code waiting}, {@code delivered} or {@code failed}
 * @param attempts how often it was sent
 * @param status   the last HTTP status; null where none came back
 * @param reason   why none came back; null where one did
 */
record WebhookMessage(
        UUID id,
        UUID webhook,
        String kind,
        UUID subject,
        String facts,
        Instant happened,
        String state,
        int attempts,
        @Nullable Integer status,
        @Nullable String reason) {
    static final String TEST = "webhook.test";
}
