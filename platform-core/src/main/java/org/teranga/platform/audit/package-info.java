/**
 * What was done, by whom, to what: an append-only trail of ids, without content, sealed by a chain whose key is outside the database.
 *
 * <p>{@link org.teranga.platform.audit.AuditTrail} writes an entry in a transaction of its own, so that also what failed in the end is
 * known; what the database refuses of an entity is not noted as done. Every half minute the {@link org.teranga.platform.audit.Sealer} links
 * what has been committed since: each link is an HMAC over the one before, its position and the entry, under a key that follows from the
 * master key. The last link of each association also stands in a signed file outside the database. {@link
 * org.teranga.platform.audit.AuditVerifier} follows the chain and finds what was altered, removed, moved, inserted, or cut off at the end.
 * Whoever holds the master key, the database and the file can forge all three.
 */
@NullMarked
package org.teranga.platform.audit;

import org.jspecify.annotations.NullMarked;
