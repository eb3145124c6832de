@NullMarked
package org.teranga.matching.pool.offer;

import org.jspecify.annotations.NullMarked;
