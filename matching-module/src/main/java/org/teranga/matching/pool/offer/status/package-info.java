/** An offer as whoever made it sees it: the form, the receipt, the page behind its link. */
@NullMarked
package org.teranga.matching.pool.offer.status;

import org.jspecify.annotations.NullMarked;
