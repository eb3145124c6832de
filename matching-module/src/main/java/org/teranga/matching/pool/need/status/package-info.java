/** A need as its household sees it, behind its link or signed in. */
@NullMarked
package org.teranga.matching.pool.need.status;

import org.jspecify.annotations.NullMarked;
