package org.teranga.matching.pool.intake;

import java.util.UUID;

/**
 * An event, in the transaction of the objection: whoever an offer or a need was known as says that its new name or address is not theirs.
 *
 * @param kind {@code offer} or {@code need}
 * @param id   which one
 */
public record RecordObjected(String kind, UUID id) {}
