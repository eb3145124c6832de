package org.teranga.matching.placement.desk;

import java.util.List;

/**
 * The outcome of one step of many placements ({@code matching/placement/outcome}).
 *
 * @param step  its code: {@code review} asks households, {@code introduce} tells both sides how to reach each other
 * @param taken of how many it was taken
 * @param left  of which it was not, and why
 */
public record OutcomeView(String step, long taken, List<Left> left) {
    public OutcomeView {
        left = List.copyOf(left);
    }

    /** A placement that stays as it was: the numbers of its two sides, where it is shown, and why. */
    public record Left(String needNumber, String offerNumber, String href, String why) {}
}
