/**
 * Benchmarks: each prints its figures and a peer's side by side in one run. The peers' libraries are on no other class path.
 */
@NullMarked
package org.teranga.benchmarks;

import org.jspecify.annotations.NullMarked;
