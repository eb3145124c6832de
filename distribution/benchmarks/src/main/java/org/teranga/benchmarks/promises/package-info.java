/**
 * The promises of the product held against any history, and the model itself against rules that were taken away: a model that nothing
 * can make fail proves nothing.
 */
@NullMarked
package org.teranga.benchmarks.promises;

import org.jspecify.annotations.NullMarked;
