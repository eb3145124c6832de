package org.teranga.platform.notification;

import java.util.UUID;

/**
 * What a provider took over.
 *
 * @param id     of its row in the outbox
 * @param tenant whose it is
 */
public record HandedOver(UUID id, UUID tenant) {}
