/**
 * Whoever leads training sees how far everybody has come: who is where, at which part people stop, what ends soon; and those whose
 * completion ends soon are written to in time.
 */
@NullMarked
package org.teranga.training.leading;

import org.jspecify.annotations.NullMarked;
