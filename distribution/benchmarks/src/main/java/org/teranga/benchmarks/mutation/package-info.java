/** What the tests of the modules show: the branches that they go through (JaCoCo), the mutants that they notice (PIT), and floors under both. */
@NullMarked
package org.teranga.benchmarks.mutation;

import org.jspecify.annotations.NullMarked;
