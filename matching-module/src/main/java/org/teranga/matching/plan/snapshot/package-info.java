/** What a run reads: offers, needs, preferences and bars as they were at one moment. */
@NullMarked
package org.teranga.matching.plan.snapshot;

import org.jspecify.annotations.NullMarked;
