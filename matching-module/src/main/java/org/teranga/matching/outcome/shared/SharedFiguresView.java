package org.teranga.matching.outcome.shared;

import java.util.List;

/**
 * What became of stays, over all associations that share it ({@code matching/outcome/figures}).
 *
 * @param year         of which year
 * @param associations how many share it; 0 where they are fewer than three, and nothing is told
 * @param sharing      how many share it at all, told or not
 * @param welcomed     people welcomed, rounded
 * @param nights       nights of people, rounded
 * @param homes        where households live in the sixth month after, the most first
 */
public record SharedFiguresView(
        int year, long associations, long sharing, long welcomed, long nights, List<Home> homes) {
    public SharedFiguresView {
        homes = List.copyOf(homes);
    }

    /** Where, as a code, and how many. */
    public record Home(String code, long value) {}
}
