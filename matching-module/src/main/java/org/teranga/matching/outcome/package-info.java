/**
 * What became of it: what household and host say when a stay begins, when it has ended and in the sixth month after. Each says it itself, by
 * its own page or to somebody who calls, or not at all. Answers lie sealed under the key of who gave them: nobody of the team reads one, no
 * list, filter, plan or ranking can ask for it, and they are counted without names once their month is over.
 */
@NullMarked
package org.teranga.matching.outcome;

import org.jspecify.annotations.NullMarked;
