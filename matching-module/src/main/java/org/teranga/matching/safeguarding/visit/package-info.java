/**
 * Visits of homes, by two. Staff propose dates, the host chooses one or asks to be called; the two see the home and meet everybody who lives
 * there, one reports, the other says the same.
 */
@NullMarked
package org.teranga.matching.safeguarding.visit;

import org.jspecify.annotations.NullMarked;
