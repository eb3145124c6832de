/** Lists of offers and needs: filtered, searched, in order. */
@NullMarked
package org.teranga.matching.pool.list;

import org.jspecify.annotations.NullMarked;
