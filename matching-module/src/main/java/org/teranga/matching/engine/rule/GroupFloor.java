package org.teranga.matching.engine.rule;

import java.util.List;
import java.util.Objects;

/**
 * A share of a group that a plan places at least, where the offers allow it.
 *
 * @param group   the code of the group
 * @param percent at least so many of a hundred of its households
 */
public record GroupFloor(String group, double percent) {
    /** The groups that can have a floor. */
    public static final List<String> GROUPS =
            List.of("waiting", "few_candidates", "large", "rare_language", "woman_alone", "step_free");

    /** So many of a hundred. */
    public static final Parameter PERCENT = new Parameter("percent", 0, 0, 100);

    public GroupFloor {
        Objects.requireNonNull(group, "group");
        if (!GROUPS.contains(group)) {
            throw new IllegalArgumentException("no group " + group + "; known: " + String.join(", ", GROUPS));
        }
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("the floor of " + group + " must lie between 0 and 100, not " + percent);
        }
    }
}
