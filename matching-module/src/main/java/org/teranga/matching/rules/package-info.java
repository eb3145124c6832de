/**
 * The rule set of an association: which criteria are hard, what the soft ones weigh; versioned.
 */
@NullMarked
package org.teranga.matching.rules;

import org.jspecify.annotations.NullMarked;
