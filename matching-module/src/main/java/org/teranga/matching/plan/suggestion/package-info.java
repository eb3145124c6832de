/** What a run found: suggestions, prices, outlooks, and who stays without a place. */
@NullMarked
package org.teranga.matching.plan.suggestion;

import org.jspecify.annotations.NullMarked;
