package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * The pairs that are worth nearly as much as their prices, from both sides: of need {@code i} {@code edge[start[i]]} and on, of offer
 * {@code j} {@code back[backStart[j]]} and on.
 */
record NearPairs(int[] start, int[] edge, int[] backStart, int[] back) {
    /**
     * Finds them.
     *
     * @param slack how many points a pair may fall short of its prices
     */
    static NearPairs of(Graph graph, Prices prices, long slack) {
        int[] start = new int[graph.needs() + 1];
        int[] edge = new int[graph.edges()];
        int[] backStart = new int[graph.offers() + 1];
        int size = 0;
        for (int i = 0; i < graph.needs(); i++) {
            long least = prices.values()[i] - slack;
            for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
                if (graph.score[e] >= least
                        && graph.score[e] >= least + prices.price(graph.offer[e], graph.persons[e])) {
                    edge[size++] = e;
                    backStart[graph.offer[e] + 1]++;
                }
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
}
