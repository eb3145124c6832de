/** A pair that staff force into the plan, to see what it costs. */
@NullMarked
package org.teranga.matching.desk.pair;

import org.jspecify.annotations.NullMarked;
