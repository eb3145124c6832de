package org.teranga.matching.pool.contact;

import java.util.UUID;

/**
 * An event, in the transaction of the change: an offer or a need was told anew, by its person or by staff.
 *
 * @param kind {@code offer} or {@code need}
 * @param id   which one
 */
public record RecordTold(String kind, UUID id) {}
