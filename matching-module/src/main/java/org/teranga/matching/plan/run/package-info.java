/** A run: one computation of the best plan, from its request to its end. */
@NullMarked
package org.teranga.matching.plan.run;

import org.jspecify.annotations.NullMarked;
