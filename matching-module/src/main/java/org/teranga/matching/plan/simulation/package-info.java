/** Plans that are computed to compare and never kept: other rules, or one pair that is forced. */
@NullMarked
package org.teranga.matching.plan.simulation;

import org.jspecify.annotations.NullMarked;
