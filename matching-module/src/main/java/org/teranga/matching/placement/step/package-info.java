/** The steps of a placement, each in one transaction with its letters and its trail. */
@NullMarked
package org.teranga.matching.placement.step;

import org.jspecify.annotations.NullMarked;
