package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.Prices;

/** Calculations that the solvers share: values derived from prices, sums, and the outcome. */
public final class PlanValues {
    private PlanValues() {}

    /** The value of each need when offers have these prices: the best of its pairs above the price, at least 0. */
    public static long[] values(Graph graph, long[] prices) {
        long[] values = new long[graph.needs()];
        for (int i = 0; i < values.length; i++) {
            for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
                values[i] = Math.max(values[i], graph.score[e] - prices[graph.offer[e]]);
            }
        }
        return values;
    }

    /** The sum of the scores of a plan, given by the edge of each need. */
    static long objective(Graph graph, int[] edges) {
        return Arrays.stream(edges)
                .filter(edge -> edge >= 0)
                .mapToLong(edge -> graph.score[edge])
                .sum();
    }

    public static Assignment assignment(Graph graph, int[] edges, long bound, Prices prices) {
        int[] offerOf = new int[edges.length];
        long[] scoreOf = new long[edges.length];
        for (int i = 0; i < edges.length; i++) {
            offerOf[i] = edges[i] < 0 ? -1 : graph.offer[edges[i]];
            scoreOf[i] = edges[i] < 0 ? 0 : graph.score[edges[i]];
        }
        return new Assignment(offerOf, scoreOf, objective(graph, edges), bound, prices);
    }
}
