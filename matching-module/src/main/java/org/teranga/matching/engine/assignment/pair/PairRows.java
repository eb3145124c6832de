package org.teranga.matching.engine.assignment.pair;

import java.util.Arrays;

/**
 * Pairs packed for speed: those of need {@code i} are {@code pair[start[i]]} to {@code pair[start[i + 1] - 1]}, each its score and its
 * offer in one number. The arrays are open to the solvers of this package, which read them in their innermost loops.
 */
public final class PairRows {
    /** Stands for no pair. */
    public static final long NONE = -1;

    public final int[] start;
    public final long[] pair;
    public final int offers;

    public PairRows(int offers, int[] start, long[] pair) {
        this.offers = offers;
        this.start = start;
        this.pair = pair;
    }

    /** The pairs of a graph, whose scores fit. */
    public static PairRows of(Graph graph) {
        long[] pair = new long[graph.edges()];
        for (int e = 0; e < pair.length; e++) {
            pair[e] = graph.score[e] << 32 | graph.offer[e];
        }
        return new PairRows(graph.offers(), graph.start, pair);
    }

    public static int offer(long pair) {
        return (int) pair;
    }

    public static int score(long pair) {
        return (int) (pair >> 32);
    }

    public int needs() {
        return start.length - 1;
    }

    /** How many pairs each offer has. */
    public int[] degrees() {
        int[] degrees = new int[offers];
        for (int e = 0; e < start[needs()]; e++) {
            degrees[offer(pair[e])]++;
        }
        return degrees;
    }

    /** The same pairs seen from the offers: each its score and its need. */
    public PairRows turned() {
        int[] from = new int[offers + 1];
        int[] degrees = degrees();
        for (int j = 0; j < offers; j++) {
            from[j + 1] = from[j] + degrees[j];
        }
        int[] next = Arrays.copyOf(from, offers);
        long[] turned = new long[start[needs()]];
        for (int i = 0; i < needs(); i++) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                turned[next[offer(pair[e])]++] = pair[e] >> 32 << 32 | i;
            }
        }
        return new PairRows(needs(), from, turned);
    }

    /** The value of each need at these prices: the best of its pairs above the price, at least 0. */
    public int[] values(int[] prices, int unit) {
        int[] values = new int[needs()];
        for (int i = 0; i < values.length; i++) {
            int best = 0;
            for (int e = start[i]; e < start[i + 1]; e++) {
                best = Math.max(best, score(pair[e]) * unit - prices[offer(pair[e])]);
            }
            values[i] = best;
        }
        return values;
    }

    /** The pairs that fall short of values and prices by no more than this. */
    public PairRows near(int[] values, int[] prices, int slack) {
        Near near = new Near();
        for (int i = 0; i < needs(); i++) {
            near.take(i, prices, values[i] - slack);
        }
        return near.rows();
    }

    /**
     * The pairs that fall short of their need's best at these prices by no more than this.
     *
     * @param best takes what the best of each need is worth above the price, at least 0
     */
    public PairRows nearBest(int[] prices, int slack, int[] best) {
        Near near = new Near();
        for (int i = 0; i < needs(); i++) {
            int value = 0;
            for (int e = start[i]; e < start[i + 1]; e++) {
                value = Math.max(value, score(pair[e]) - prices[offer(pair[e])]);
            }
            best[i] = value;
            near.take(i, prices, value - slack);
        }
        return near.rows();
    }

    /** Some of the pairs, row by row. */
    private final class Near {
        private final int[] from = new int[start.length];
        private long[] kept = new long[Math.min(start[needs()], 4 * needs())];
        private int size;

        void take(int i, int[] prices, int least) {
            for (int e = start[i]; e < start[i + 1]; e++) {
                if (score(pair[e]) - prices[offer(pair[e])] >= least) {
                    if (size == kept.length) {
                        kept = Arrays.copyOf(kept, 2 * size + 1);
                    }
                    kept[size++] = pair[e];
                }
            }
            from[i + 1] = size;
        }

        PairRows rows() {
            return new PairRows(offers, from, kept);
        }
    }
}
