package org.teranga.matching.engine.fairness;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/**
 * The figures of a plan with a fairness lever at one position.
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

        private static final List<String> FLOORED = List.of("large", "rare_language", "woman_alone", "step_free");

        /** As it is written in JSON and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The lever of this code. */
        public static Optional<Lever> of(String code) {
            return Stream.of(values())
                    .filter(lever -> lever.code().equals(code))
                    .findFirst();
        }

        /** How far it goes. */
        public double most() {
            return this == FLOORS ? GroupFloor.PERCENT.most() : SoftRule.MOST;
        }

        /** The rules with this lever at a position, everything else as it is. */
        public RuleSet at(RuleSet rules, double value) {
            Fairness now = rules.fairness();
            return switch (this) {
                case WAITING ->
                    rules.with(new Fairness(value, now.fullAfterDays(), now.hardToPlaceWeight(), now.hardBelow()));
                case HARD_TO_PLACE ->
                    rules.with(new Fairness(now.waitingWeight(), now.fullAfterDays(), value, now.hardBelow()));
                case FLOORS ->
                    rules.with(
                            value == 0
                                    ? List.of()
                                    : FLOORED.stream()
                                            .map(group -> new GroupFloor(group, value))
                                            .toList());
            };
        }
    }

    public CurvePoint {
        Objects.requireNonNull(lever, "lever");
        groups = List.copyOf(groups);
    }
}
