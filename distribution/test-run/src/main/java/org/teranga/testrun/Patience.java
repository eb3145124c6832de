package org.teranga.testrun;

import java.time.Duration;

/**
 * How much longer than on a quiet machine a test waits before it gives up. {@code ./teranga test} measures a fixed piece of work when it
 * begins and hands the figure on; without it the machine is taken for a quiet one.
 */
public final class Patience {
    /** The variable of the environment with the figure, a decimal number from 1 on. */
    static final String FIGURE = "TERANGA_PATIENCE";

    private Patience() {}

    /** What a wait that takes so long at most on a quiet machine may take on this one. */
    public static Duration of(Duration quiet) {
        return stretched(quiet, System.getenv().getOrDefault(FIGURE, "1"));
    }

    /**
     * A duration by a figure; never shorter than it is.
     *
     * @throws NumberFormatException where the figure is no number
     */
    static Duration stretched(Duration quiet, String figure) {
        return Duration.ofMillis(Math.round(quiet.toMillis() * Math.max(1, Double.parseDouble(figure))));
    }
}
