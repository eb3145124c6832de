/**
 * A placement: what people agreed, as against the suggestions that were computed. Staff choose a pair; staff read it again, and the
 * household is asked; the household answers first, then the host; a second member of staff approves; then the two are introduced, and only
 * then does either see how to reach the other; one day it ends. Until they are introduced either side may say no, without a reason, and
 * staff may take it back; whoever does not answer in time is reminded once, then it lapses. Nothing of this costs a household its rank,
 * and a pair that one of the two did not want is not suggested again. As long as it is not over it holds its places: nobody else is
 * proposed for them, which the database itself sees to. What the rules and the association's floor demand is asked when it is proposed,
 * before the household hears of it, before it is approved, and before the two are introduced.
 *
 * <p>{@link org.teranga.matching.placement.Step} says what may happen when and by whom; {@link
 * org.teranga.matching.placement.step.TakeStep} is the only way on which it happens.
 */
@NullMarked
package org.teranga.matching.placement;

import org.jspecify.annotations.NullMarked;
