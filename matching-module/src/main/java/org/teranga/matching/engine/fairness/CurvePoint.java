package org.teranga.matching.engine.fairness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a plan is like with a lever at one position.
 *
 * @param lever  which lever
 * @param value  where it stands: points for one hundredth, or per cent for floors
 * @param placed how many households are placed
 * @param fit    how well the pairs suit each other: the points of the soft rules alone
 * @param groups how groups fare
 */
public record CurvePoint(Lever lever, double value, int placed, long fit, List<GroupShare> groups) {
    /** What can be turned. */
    public enum Lever {
        /** The weight of waiting. */
        WAITING,
        /** The weight of being hard to place. */
        HARD_TO_PLACE,
        /** The floor of every group that is defined by who people are. */
        FLOORS;

        /** As it is written in JSON and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CurvePoint {
        Objects.requireNonNull(lever, "lever");
        groups = List.copyOf(groups);
    }
}
