/**
 * The rules on pages. An administrator turns dials, sees at once what would change on today's pool, keeps a draft with a reason,
 * publishes it, goes back; staff read what holds and why; everybody reads how suggestions are made, in plain words and without numbers.
 */
@NullMarked
package org.teranga.matching.plan.tuning;

import org.jspecify.annotations.NullMarked;
