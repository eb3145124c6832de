/** What offers and needs have in common while they stand in the pool: who left it, what was said, and its life from receipt to withdrawal. */
@NullMarked
package org.teranga.matching.pool.listing;

import org.jspecify.annotations.NullMarked;
