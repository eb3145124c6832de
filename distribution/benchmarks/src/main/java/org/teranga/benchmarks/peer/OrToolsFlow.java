package org.teranga.benchmarks.peer;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * The peer for assignment: OR-Tools' minimum-cost flow (cost scaling, in C++). Each need sends one unit, through an offer for its score
 * or past all of them for nothing, so that the cheapest flow is the best assignment.
 */
public final class OrToolsFlow {
    private final MinCostFlow flow = new MinCostFlow();
    private final int pairs;

    static {
        Loader.loadNativeLibraries();
    }

    /** Builds the network; its cost is not the solver's, so it is measured apart. */
    public OrToolsFlow(ComparedPairs pairs) {
        this.pairs = pairs.size();
        int sink = pairs.needs() + pairs.offers();
        for (int pair = 0; pair < pairs.size(); pair++) {
            flow.addArcWithCapacityAndUnitCost(
                    pairs.need(pair), pairs.needs() + pairs.offer(pair), 1, -pairs.score(pair));
        }
        for (int need = 0; need < pairs.needs(); need++) {
            flow.setNodeSupply(need, 1);
            flow.addArcWithCapacityAndUnitCost(need, sink, 1, 0);
        }
        for (int offer = 0; offer < pairs.offers(); offer++) {
            flow.addArcWithCapacityAndUnitCost(pairs.needs() + offer, sink, 1, 0);
        }
        flow.setNodeSupply(sink, -pairs.needs());
    }

    /** Solves it. */
    public OrToolsFlow solve() {
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new Mismatch("OR-Tools ended with " + status);
        }
        return this;
    }

    /** The sum of the scores, once it is solved. */
    public long objective() {
        return -flow.getOptimalCost();
    }

    /** How many needs it matched. */
    public int matched() {
        int matched = 0;
        for (int pair = 0; pair < pairs; pair++) {
            matched += (int) flow.getFlow(pair);
        }
        return matched;
    }
}
