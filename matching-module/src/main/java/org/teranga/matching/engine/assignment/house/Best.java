package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import org.teranga.matching.engine.assignment.auction.Auction;
import org.teranga.matching.engine.assignment.auction.HouseholdAssignment;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.PairRows;

/**
 * The best assignment of households with the prices that prove it, found in the quickest way that the scores allow.
 *
 * @param edges  the edge of each need, or -1
 * @param prices of each offer, in points
 */
record Best(int[] edges, long[] prices) {
    static Best of(Graph graph, int[] households) {
        if (!HouseholdAssignment.fits(Arrays.stream(graph.score).max().orElse(0))) {
            Auction auction = new Auction(graph, households);
            auction.run();
            return new Best(auction.edges(), auction.prices());
        }
        Assignment plan = new HouseholdAssignment(PairRows.of(graph), households).exactly();
        int[] edges = new int[graph.needs()];
        Arrays.fill(edges, -1);
        for (int i = 0; i < edges.length; i++) {
            for (int e = graph.start[i]; e < graph.start[i + 1] && plan.offerOf()[i] >= 0; e++) {
                edges[i] = graph.offer[e] == plan.offerOf()[i] ? e : edges[i];
            }
        }
        return new Best(edges, plan.prices().prices());
    }
}
