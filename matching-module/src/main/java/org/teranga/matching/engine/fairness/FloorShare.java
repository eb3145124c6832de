package org.teranga.matching.engine.fairness;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.market.fact.Kind;

/**
 * The share that a plan reached for a group, beside the floor of that group.
 *
 * @param kind      the kind of help whose own floor it is; null where it is of all that have none
 * @param group     which group
 * @param size      how many households
 * @param asked     how many of them the floor asks to place
 * @param before    how many the plan without floors places
 * @param placed    how many the plan places
 * @param reachable how many could be placed at best
 * @param lift      the points that each of the group's pairs gets for it
 */
public record FloorShare(
        @Nullable Kind kind, Group group, int size, int asked, int before, int placed, int reachable, long lift) {
    public FloorShare {
        Objects.requireNonNull(group, "group");
    }

    /** Whether the floor is reached. */
    public boolean reached() {
        return placed >= asked;
    }
}
