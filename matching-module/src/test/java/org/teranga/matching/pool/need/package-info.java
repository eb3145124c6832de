@NullMarked
package org.teranga.matching.pool.need;

import org.jspecify.annotations.NullMarked;
