package org.teranga.matching.engine.fairness;

import java.util.Objects;

/**
 * How a group fares under a plan.
 *
 * @param group     which group
 * @param size      how many households
 * @param placed    how many of them the plan places
 * @param reachable how many of them could be placed at best, if they came before all others; never below what is placed
 */
public record GroupShare(Group group, int size, int placed, int reachable) {
    public GroupShare {
        Objects.requireNonNull(group, "group");
        if (placed < 0 || placed > reachable || reachable > size) {
            throw new IllegalArgumentException(
                    "of " + size + " households " + placed + " are placed and " + reachable + " reachable");
        }
    }
}
