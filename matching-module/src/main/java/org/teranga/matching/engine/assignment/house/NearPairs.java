package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.Prices;

/**
 * The pairs that are worth nearly as much as their prices, from both sides: of need {@code i} {@code edge[start[i]]} and on, of offer
 * {@code j} {@code back[backStart[j]]} and on.
 */
record NearPairs(int[] start, int[] edge, int[] backStart, int[] back) {
    /** So many of a need at most: in a dense market many offers are as good as another. */
    private static final int MOST_PER_NEED = 12;

    /**
     * Finds them.
     *
     * @param slack how many points a pair may fall short of its prices
     */
    static NearPairs of(Graph graph, Prices prices, long slack) {
        int[] start = new int[graph.needs() + 1];
        int[] edge = new int[graph.edges()];
        int[] backStart = new int[graph.offers() + 1];
        long[] shortOf = new long[edge.length];
        int size = 0;
        for (int i = 0; i < graph.needs(); i++) {
            long value = prices.values()[i];
            for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
                long falls = value - graph.score[e];
                if (falls <= slack) {
                    falls += prices.price(graph.offer[e], graph.persons[e]);
                    if (falls <= slack) {
                        shortOf[size] = falls;
                        edge[size++] = e;
                    }
                }
            }
            size = nearest(edge, shortOf, start[i], size);
            for (int k = start[i]; k < size; k++) {
                backStart[graph.offer[edge[k]] + 1]++;
            }
            start[i + 1] = size;
        }
        for (int j = 0; j < graph.offers(); j++) {
            backStart[j + 1] += backStart[j];
        }
        int[] next = backStart.clone();
        int[] back = new int[size];
        for (int k = 0; k < size; k++) {
            back[next[graph.offer[edge[k]]]++] = edge[k];
        }
        return new NearPairs(start, Arrays.copyOf(edge, size), backStart, back);
    }

    /** Leaves those of one need that fall short least, of equal ones the first; answers where they end. */
    private static int nearest(int[] edge, long[] shortOf, int from, int to) {
        if (to - from <= MOST_PER_NEED) {
            return to;
        }
        long[] sorted = Arrays.copyOfRange(shortOf, from, to);
        Arrays.sort(sorted);
        long most = sorted[MOST_PER_NEED - 1];
        int ties = MOST_PER_NEED
                - (int) Arrays.stream(sorted).filter(one -> one < most).count();
        int end = from;
        for (int k = from; k < to; k++) {
            if (shortOf[k] < most || shortOf[k] == most && ties-- > 0) {
                edge[end++] = edge[k];
            }
        }
        return end;
    }
}
