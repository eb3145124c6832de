/** Eight days of a surge. */
@NullMarked
package org.teranga.benchmarks.surge;

import org.jspecify.annotations.NullMarked;
