/**
 * A run: one computation of the best plan over a snapshot of offers and needs, and the suggestions it made.
 */
@NullMarked
package org.teranga.matching.run;

import org.jspecify.annotations.NullMarked;
