/**
 * Four eyes, and what a yes was a yes to. A {@link org.teranga.platform.decision.Decision} keeps what was shown to whom; where that has
 * changed since, the decision no longer holds. {@link org.teranga.platform.decision.Involvements} keeps every person who touched a thing;
 * {@link org.teranga.platform.decision.SecondPerson} compares persons over that whole set. An act that needs two is asked for by one and
 * confirmed by another ({@link org.teranga.platform.decision.ActsInWaiting}).
 */
@NullMarked
package org.teranga.platform.decision;

import org.jspecify.annotations.NullMarked;
