/**
 * Bounded lanes: where heavy work is done, so that no request waits behind it but the one that asked.
 *
 * <p>Each sort of heavy work has a {@link org.teranga.platform.lane.Lane}: paper, files that are unpacked, trials of rules, plans, archives.
 * A lane has threads of its own, of low precedence; an association has one piece of work at a time in it and a short line behind; the
 * associations take turns. Where the line is full the answer is 429 at once. A request that waits for its piece of work holds one of the
 * few threads that all lanes together may hold of those that answer requests.
 */
@NullMarked
package org.teranga.platform.lane;

import org.jspecify.annotations.NullMarked;
