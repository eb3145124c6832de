package org.teranga.platform.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the outbox.
 *
 * @param attempts how often it has been tried, this time included
 */
public record OutboxRow(UUID id, UUID tenant, byte[] sealed, Instant created, int attempts, MailRank rank) {}
