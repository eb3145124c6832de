/**
 * What a lever of fairness costs and brings: the plan of the day, made anew with the lever at a few positions. Asked for by staff,
 * computed in the background, kept with the plan; who may write rules takes a position over into the draft.
 */
@NullMarked
package org.teranga.matching.plan.lever;

import org.jspecify.annotations.NullMarked;
