/**
 * The rule set of an association: which criteria are hard, what the soft ones weigh, what fairness adds.
 */
@NullMarked
package org.teranga.matching.engine.rule;

import org.jspecify.annotations.NullMarked;
