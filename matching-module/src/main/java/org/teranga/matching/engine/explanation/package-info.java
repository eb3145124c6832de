/**
 * Why and why not: what a pair that the plan does not have would cost, and which single change would make more pairs possible.
 */
@NullMarked
package org.teranga.matching.engine.explanation;

import org.jspecify.annotations.NullMarked;
