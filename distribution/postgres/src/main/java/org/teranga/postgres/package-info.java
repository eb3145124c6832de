/**
 * PostgreSQL from the binaries that this build brings: unpacked once, run as somebody who is not root. The launcher keeps an association's
 * data with it; tests and benchmarks throw theirs away.
 */
@NullMarked
package org.teranga.postgres;

import org.jspecify.annotations.NullMarked;
