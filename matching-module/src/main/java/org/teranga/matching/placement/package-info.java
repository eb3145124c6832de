/**
 * A placement: what people agreed, as against the suggestions that were computed. Staff propose an offer to a household; the household
 * answers first, then the host; a second member of staff approves; then it starts, and one day it ends. Until it has started either
 * side may decline and staff may take it back. As long as it is not over it holds its places: nobody else is proposed for them, which
 * the database itself sees to. What the association's floor demands of the host is asked when it is proposed and again before it starts.
 */
@NullMarked
package org.teranga.matching.placement;

import org.jspecify.annotations.NullMarked;
