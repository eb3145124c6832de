/** What a record says, as a whole, and how that is kept sealed where it may have to be put back. */
@NullMarked
package org.teranga.matching.pool.told;

import org.jspecify.annotations.NullMarked;
