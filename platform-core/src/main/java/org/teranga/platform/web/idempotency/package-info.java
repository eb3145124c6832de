/**
 * The same request twice has one effect: a POST with an {@code Idempotency-Key} is answered again as it was answered first. Kept for a day,
 * for each association, route and caller.
 */
@NullMarked
package org.teranga.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
