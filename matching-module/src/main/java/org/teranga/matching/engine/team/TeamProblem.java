package org.teranga.matching.engine.team;

import java.util.Objects;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * Who could take which role, and how much each project and volunteer takes. Roles are numbered project by project.
 *
 * @param pairs     the needs are volunteers and the offers roles; scores above 0
 * @param slots     in how many projects each volunteer may be
 * @param projectOf the project of each role, from 0 and never falling
 * @param seats     how many volunteers each role takes
 * @param needed    whether a project gives nothing while this role is empty
 */
public record TeamProblem(PairSource pairs, int[] slots, int[] projectOf, int[] seats, boolean[] needed) {
    /** What a project gives beside its pairs once none of its needed roles is empty. */
    public static final long WHOLE = 1_000;

    public TeamProblem {
        Objects.requireNonNull(pairs, "pairs");
        if (slots.length != pairs.needs()
                || projectOf.length != pairs.offers()
                || seats.length != projectOf.length
                || needed.length != projectOf.length) {
            throw new IllegalArgumentException(
                    "each volunteer has slots, each role a project, seats and whether needed");
        }
        for (int role = 0; role < projectOf.length; role++) {
            int before = role == 0 ? 0 : projectOf[role - 1];
            if (projectOf[role] < before) {
                throw new IllegalArgumentException(
                        "roles must be numbered project by project, not " + before + " before " + projectOf[role]);
            }
        }
    }

    /** The largest score that so many pairs allow; beyond it sums would not fit. */
    public static long largestScore(long pairs) {
        return (1L << 59) / (pairs + 2);
    }

    /** How many projects there are. */
    public int projects() {
        return projectOf.length == 0 ? 0 : projectOf[projectOf.length - 1] + 1;
    }
}
