/**
 * Rows without persons, of which reports are counted. A month is closed when the one after it is over: then each stay that ended in it becomes
 * a row, what was said in the sixth month after becomes another row that nothing joins to the first, the sums of the month are written, and the
 * sealed answers are deleted. A closed month never changes.
 */
@NullMarked
package org.teranga.matching.outcome.row;

import org.jspecify.annotations.NullMarked;
