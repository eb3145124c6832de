/**
 * What was done, by whom, to what: an append-only trail of ids, sealed by a chain whose key is outside the database.
 */
@NullMarked
package org.teranga.platform.audit;

import org.jspecify.annotations.NullMarked;
