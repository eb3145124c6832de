package org.teranga.platform.content.law;

import java.time.Instant;
import java.util.UUID;

/**
 * An association says that a law changed: open, until the platform's operator announces it to all, or declines.
 *
 * @param tenant the association
 * @param said   what changed
 * @param state  {@code open, announced, declined}
 * @param at     when it was said
 */
public record LawSuggestion(UUID id, UUID tenant, SaidChange said, String state, Instant at) {}
