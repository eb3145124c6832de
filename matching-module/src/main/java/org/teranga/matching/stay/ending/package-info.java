/**
 * How a stay comes to its end: three weeks before the last day each side says whether it would like it to be longer, and neither reads what
 * the other says before both have; where the household sleeps next is planned; once it has left somebody speaks with each, the keys go back,
 * and the home rests until its host says from when it is there again.
 */
@NullMarked
package org.teranga.matching.stay.ending;

import org.jspecify.annotations.NullMarked;
