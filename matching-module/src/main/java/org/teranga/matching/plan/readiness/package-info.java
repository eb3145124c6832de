/**
 * Who is ready for a placement and who waits for what: by the policy of today, and by one that is only being tried. What frees most comes
 * first, by the prices of the plan.
 */
@NullMarked
package org.teranga.matching.plan.readiness;

import org.jspecify.annotations.NullMarked;
