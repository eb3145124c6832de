package org.teranga.matching.engine.rule;

import java.util.List;

/**
 * The settings by which a plan respects people's preferences and earlier proposals.
 *
 * @param leastForHousehold the least share in percent that a pair must reach of the points that the household's rules can give; 0: none
 * @param leastForHost      the same of the host's rules
 * @param stickiness        points for one hundredth, for a pair that the plan before proposed: a plan does not change its mind for little
 * @param preferred         points for one hundredth, for an offer that the household prefers
 * @param mostPerPerson     how many households one person is proposed at once over all of their offers, or as many as the largest of
 *                          these offers takes, where that is more; 0: no limit
 */
public record Choice(
        double leastForHousehold, double leastForHost, double stickiness, double preferred, int mostPerPerson) {
    /** The least share for the household. */
    public static final Parameter LEAST_FOR_HOUSEHOLD = new Parameter("least_for_household", 0, 0, 100);

    /** The least share for the host. */
    public static final Parameter LEAST_FOR_HOST = new Parameter("least_for_host", 0, 0, 100);

    /** The weight of what was proposed before. */
    public static final Parameter STICKINESS = new Parameter("stickiness", 0, 0, SoftRule.MOST);

    /** The weight of what the household prefers. */
    public static final Parameter PREFERRED = new Parameter("preferred", 10, 0, SoftRule.MOST);

    /** How many households for one person. */
    public static final Parameter MOST_PER_PERSON = Parameter.whole("most_per_person", 2, 0, 1_000);

    /** All of its numbers, in the order of the record. */
    public static final List<Parameter> PARAMETERS =
            List.of(LEAST_FOR_HOUSEHOLD, LEAST_FOR_HOST, STICKINESS, PREFERRED, MOST_PER_PERSON);

    /** Where there are no rules: no least share, nothing for what was proposed before, two households for a person. */
    public static final Choice BY_DEFAULT = new Choice(0, 0, 0, 10, 2);

    /** Where people are not known and nothing was said before: plain pairs. */
    public static final Choice NONE = new Choice(0, 0, 0, 0, 0);

    public Choice {
        check(LEAST_FOR_HOUSEHOLD, leastForHousehold);
        check(LEAST_FOR_HOST, leastForHost);
        check(STICKINESS, stickiness);
        check(PREFERRED, preferred);
        check(MOST_PER_PERSON, mostPerPerson);
    }

    /** Its number of this name. */
    public double number(Parameter parameter) {
        return List.of(leastForHousehold, leastForHost, stickiness, preferred, (double) mostPerPerson)
                .get(PARAMETERS.indexOf(parameter));
    }

    /** The points of a pair that the plan before proposed. */
    public long stickinessPoints() {
        return Math.round(100 * stickiness);
    }

    /** The points of an offer that the household prefers. */
    public long preferredPoints() {
        return Math.round(100 * preferred);
    }

    /** Whether pairs may fall below a least share. */
    public boolean asksForLeast() {
        return leastForHousehold > 0 || leastForHost > 0;
    }

    private static void check(Parameter parameter, double value) {
        if (!parameter.allows(value)) {
            throw new IllegalArgumentException(parameter.name() + " must lie between " + parameter.least() + " and "
                    + parameter.most() + ", not " + value);
        }
    }
}
