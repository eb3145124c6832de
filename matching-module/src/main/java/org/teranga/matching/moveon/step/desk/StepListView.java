package org.teranga.matching.moveon.step.desk;

import java.util.List;

/**
 * The templates of steps ({@code matching/moveon/steps}).
 *
 * @param steps all of them, in the order in which households read them
 * @param works whether this reader may change one
 */
public record StepListView(List<Line> steps, boolean works) {
    public StepListView {
        steps = List.copyOf(steps);
    }

    /**
     * A template.
     *
     * @param kept  {@code followed} for the platform's words, {@code own}, {@code off}
     * @param newer whether the platform has another edition than the one from which this was made
     */
    public record Line(String code, String track, String title, String kept, boolean newer) {}
}
