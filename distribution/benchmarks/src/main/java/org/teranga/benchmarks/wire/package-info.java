/** HTTP as it goes over the wire, for whoever sends what no client library would, or counts on the cost of none. */
@NullMarked
package org.teranga.benchmarks.wire;

import org.jspecify.annotations.NullMarked;
