package org.teranga.benchmarks.hostile;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which association requests go to, and whose things must not come back.
 *
 * @param own     the association that is asked
 * @param other   the other one
 * @param foreign ids that only the other one's pages name; what was sent here by ourselves is taken out, since it may be told again
 */
record Aim(Side own, Side other, Set<String> foreign) {
    /** At one of two, whose pages have been read. */
    static Aim at(Side own, Side other) {
        Set<String> foreign = ConcurrentHashMap.newKeySet();
        foreign.addAll(other.ids());
        foreign.removeAll(own.ids());
        return new Aim(own, other, foreign);
    }

    /** Before a request is sent: what its body or its question holds is no secret here any more; a path alone is kept nowhere. */
    void sent(Shot shot) {
        shot.kept().forEach(foreign::remove);
    }
}
