/** Benchmarks from the command line, and the data for them. */
@NullMarked
package org.teranga.launcher.bench;

import org.jspecify.annotations.NullMarked;
