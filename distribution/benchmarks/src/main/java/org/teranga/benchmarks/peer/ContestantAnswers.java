package org.teranga.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The answers of a contestant to many questions, and how fast they came.
 *
 * @param lists     for each question the places of the best offers among all ids
 * @param wallNanos for each question the time that went by, ascending
 * @param cpuNanos  the processor time of all together
 */
public record ContestantAnswers(List<List<Integer>> lists, long[] wallNanos, long cpuNanos) {
    /** Who is asked. */
    public interface Contestant<E extends Exception> {
        /** The best offers for this need. */
        List<Integer> top(int need) throws E;

        /** The processor time taken so far. */
        long cpuNanos() throws E;
    }

    /** Asks for every need, so many times in a row to warm up, then once that counts. */
    public static <E extends Exception> ContestantAnswers of(Contestant<E> contestant, int needs, int warmUps)
            throws E {
        for (int round = 0; round < warmUps; round++) {
            for (int need = 0; need < needs; need++) {
                contestant.top(need);
            }
        }
        List<List<Integer>> lists = new ArrayList<>(needs);
        long[] wall = new long[needs];
        long cpu = contestant.cpuNanos();
        for (int need = 0; need < needs; need++) {
            long start = System.nanoTime();
            lists.add(contestant.top(need));
            wall[need] = System.nanoTime() - start;
        }
        cpu = contestant.cpuNanos() - cpu;
        Arrays.sort(wall);
        return new ContestantAnswers(lists, wall, cpu);
    }

    public double meanCpuNanos() {
        return (double) cpuNanos / lists.size();
    }

    /** The time within which so many of a hundred answers came. */
    public long percentile(int percent) {
        return wallNanos[(wallNanos.length - 1) * percent / 100];
    }

    /** How many questions both answered with the same list in the same order. */
    public long sameAs(ContestantAnswers other) {
        long same = 0;
        for (int i = 0; i < lists.size(); i++) {
            same += lists.get(i).equals(other.lists.get(i)) ? 1 : 0;
        }
        return same;
    }
}
