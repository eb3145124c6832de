/**
 * Benchmarks of a platform that runs: they send it requests over the loopback address, as many and for as long as they say, and no more.
 */
@NullMarked
package org.teranga.benchmarks.platform;

import org.jspecify.annotations.NullMarked;
