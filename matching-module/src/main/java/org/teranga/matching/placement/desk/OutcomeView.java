package org.teranga.matching.placement.desk;

import java.util.List;

/**
 * The outcome of asking many households at once ({@code matching/placement/outcome}).
 *
 * @param asked how many are asked
 * @param left  who is not, and why
 */
public record OutcomeView(long asked, List<Left> left) {
    public OutcomeView {
        left = List.copyOf(left);
    }

    /** A placement that stays as it was: the numbers of its two sides, where it is shown, and why. */
    public record Left(String needNumber, String offerNumber, String href, String why) {}
}
