/** Whether a plan is fair: how groups of households fare, beside the best that the offers allow them. */
@NullMarked
package org.teranga.matching.engine.fairness;

import org.jspecify.annotations.NullMarked;
