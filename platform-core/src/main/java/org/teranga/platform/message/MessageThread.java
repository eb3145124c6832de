package org.teranga.platform.message;

import java.time.Instant;
import java.util.UUID;

/**
 * The conversation of the team with one person about one record.
 *
 * @param person  the id under which the person's key lies
 * @param kind    what the record is: {@code offer, need, account}
 * @param record  which one
 * @param lastAt  when there was last a message
 * @param edition goes up whenever the links of before are to end
 */
record MessageThread(UUID id, UUID person, String kind, UUID record, Instant lastAt, int edition) {}
