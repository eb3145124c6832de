package org.teranga.matching.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Scores as people read them: the engine counts in hundredths, pages in whole points. */
public final class Points {
    private static final long HUNDREDTHS = 100;

    private Points() {}

    /** A score in whole points. */
    public static long whole(long score) {
        return Math.round((double) score / HUNDREDTHS);
    }

    /**
     * Parts of a score in whole points that add up to the score in whole points: what is left after rounding down goes to those that lose
     * most by it.
     */
    public static List<Long> whole(List<Long> parts, long score) {
        List<Long> whole = new ArrayList<>(
                parts.stream().map(part -> Math.floorDiv(part, HUNDREDTHS)).toList());
        long left = whole(score) - whole.stream().mapToLong(Long::longValue).sum();
        List<Integer> byRest = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> Math.floorMod(parts.get(i), HUNDREDTHS))
                        .reversed())
                .toList();
        for (int i = 0; i < left && i < byRest.size(); i++) {
            whole.set(byRest.get(i), whole.get(byRest.get(i)) + 1);
        }
        return whole;
    }

    /** The whole points in a difference of which is said "at least". */
    public static long atLeast(long score) {
        return Math.floorDiv(score, HUNDREDTHS);
    }
}
