package org.teranga.benchmarks.hostile;

import java.util.HashSet;
import java.util.Set;

/**
 * Which association requests go to, and whose things must not come back.
 *
 * @param own     the association that is asked
 * @param other   the other one
 * @param foreign ids that only the other one's pages name
 */
record Aim(Side own, Side other, Set<String> foreign) {
    /** At one of two, whose pages have been read. */
    static Aim at(Side own, Side other) {
        Set<String> foreign = new HashSet<>(other.ids());
        foreign.removeAll(own.ids());
        return new Aim(own, other, foreign);
    }
}
