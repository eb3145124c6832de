package org.teranga.matching.run;

/** Scores as people read them: the engine counts in hundredths, pages in whole points. */
public final class Points {
    private static final long HUNDREDTHS = 100;

    private Points() {}

    /** A score in whole points. */
    public static long whole(long score) {
        return Math.round((double) score / HUNDREDTHS);
    }

    /** The whole points in a difference of which is said "at least". */
    public static long atLeast(long score) {
        return Math.floorDiv(score, HUNDREDTHS);
    }
}
