/**
 * What became of stays, over all associations that share it: each agrees by its lead and may stop at any time, gives what its own reports tell, rounded,
 * and the platform shows the sums to everybody, where at least three share.
 */
@NullMarked
package org.teranga.matching.outcome.shared;

import org.jspecify.annotations.NullMarked;
