/** The curve of fairness: how much of the total each step of fairness costs. */
@NullMarked
package org.teranga.matching.plan.fairness;

import org.jspecify.annotations.NullMarked;
