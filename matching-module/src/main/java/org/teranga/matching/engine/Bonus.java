package org.teranga.matching.engine;

import java.util.Objects;

/**
 * Points of a pair that no soft rule gives.
 *
 * @param code   what they are for
 * @param points how many
 */
public record Bonus(String code, long points) {
    /** For being a pair at all. */
    public static final String PLACED = "placed";

    /** For the household's waiting. */
    public static final String WAITING = "waiting";

    /** For the household's being hard to place. */
    public static final String HARD_TO_PLACE = "hard_to_place";

    /** So that the floor of a group is reached. */
    public static final String FLOOR = "floor";

    /** For having been proposed by the plan before. */
    public static final String PROPOSED = "proposed";

    /** For being what the household prefers. */
    public static final String PREFERRED = "preferred";

    public Bonus {
        Objects.requireNonNull(code, "code");
    }
}
