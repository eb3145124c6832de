package org.teranga.matching.pool.contact;

import java.util.UUID;

/**
 * An event, in the transaction in which it came in: somebody of the team wrote down an offer or a need for somebody.
 *
 * @param kind {@code offer} or {@code need}
 * @param id   which one
 */
public record RecordStated(String kind, UUID id) {}
