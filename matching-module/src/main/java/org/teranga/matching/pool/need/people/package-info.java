/** The people of a household, as it says them itself, or staff with it. */
@NullMarked
package org.teranga.matching.pool.need.people;

import org.jspecify.annotations.NullMarked;
