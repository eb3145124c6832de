/**
 * Children who are alone and ask for a home or for help. Nobody is proposed to them: the department, the prosecutor and the judge protect
 * them. The child is told at once where to go, nothing is kept that could be matched, and the association's lead for safeguarding sees it,
 * nobody else, for 30 days at most.
 */
@NullMarked
package org.teranga.matching.pool.minor;

import org.jspecify.annotations.NullMarked;
