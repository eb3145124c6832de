/**
 * Benchmarks: each prints its figures and a peer's side by side in one run.
 */
@NullMarked
package org.teranga.benchmarks;

import org.jspecify.annotations.NullMarked;
