package org.teranga.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that came in and waits for its association.
 *
 * @param kind     {@link InboxKind#code}
 * @param attempts how often it was handed on, this time included
 */
record InboxRow(UUID id, UUID tenantId, String kind, byte[] sealed, Instant receivedAt, int attempts) {}
