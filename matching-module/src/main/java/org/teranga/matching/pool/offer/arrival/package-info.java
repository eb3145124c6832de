/** An offer arrives or is changed, and the letters that say so. */
@NullMarked
package org.teranga.matching.pool.offer.arrival;

import org.jspecify.annotations.NullMarked;
