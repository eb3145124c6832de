/** The house in a mirror: sizes, walls and words of the sources, as the compiler reads them. Figures to look at, not limits. */
@NullMarked
package org.teranga.benchmarks.house;

import org.jspecify.annotations.NullMarked;
