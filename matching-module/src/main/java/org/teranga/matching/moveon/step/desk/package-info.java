/** The templates of steps at the desk: the association follows the platform's, words one again, adds its own, or offers one no more. */
@NullMarked
package org.teranga.matching.moveon.step.desk;

import org.jspecify.annotations.NullMarked;
