/**
 * The rule set of an association: which criteria are hard, what the soft ones weigh, what fairness adds. An administrator writes a
 * draft, publishes it with a reason as the next version, and may go back to an earlier one, which is published anew; a published version
 * never changes, and every plan names its own. Version 1 is what Teranga begins with. The floors of safeguarding are in every version.
 */
@NullMarked
package org.teranga.matching.plan.rules;

import org.jspecify.annotations.NullMarked;
