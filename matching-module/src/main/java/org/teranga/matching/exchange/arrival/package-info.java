/**
 * What another association passes on arrives sealed, lies under a key of its person's own, and waits to be taken over or not. Taken over it is a new
 * need or offer here, with its own id, keys, receipt and link; for three days it can be given back. Of what was not taken over nothing is kept.
 * What was said to the other is said again while it could have been lost.
 */
@NullMarked
package org.teranga.matching.exchange.arrival;

import org.jspecify.annotations.NullMarked;
