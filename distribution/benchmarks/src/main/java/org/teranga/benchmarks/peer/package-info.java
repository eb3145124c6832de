/** The same work done by a peer: PostgreSQL and OR-Tools. */
@NullMarked
package org.teranga.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
