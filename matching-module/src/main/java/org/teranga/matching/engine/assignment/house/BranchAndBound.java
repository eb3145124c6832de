package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;

/**
 * Looks for the best plan with houses by trying, need after need, where a bound does not forbid it: values of the needs still to come,
 * and the most that each offer can earn from them with the room it has left (the Lagrangian bound, exact for each offer). For few needs
 * only; after so much work it gives up and the plan it has is the answer.
 */
final class BranchAndBound {
    /** Pairs looked at. */
    private static final long MOST_WORK = 400_000;

    /** In a market of more pairs no search ever came to an end. */
    private static final int MOST_PAIRS = 20_000;

    private static final long LARGEST_TABLES = 1L << 22;

    private final Graph graph;
    private final Capacities capacities;
    private final long unit;
    private final long[] values;
    private final int[] order;
    private final long[] valuesFrom;
    private final OfferTable[] tables;
    private final int[] room;
    private final int[] places;
    private final int[] edgeOf;
    private int[] best;
    private long bestObjective;
    private long work;

    /**
     * A search.
     *
     * @param values of the needs in fractions of a point, from which the bound is made
     * @param unit   how many fractions make a point
     * @param plan   the best plan so far, by the edge of each need
     */
    BranchAndBound(Graph graph, Capacities capacities, long[] values, long unit, int[] plan) {
        this.graph = graph;
        this.capacities = capacities;
        this.values = values;
        this.unit = unit;
        best = plan.clone();
        bestObjective = PlanValues.objective(graph, plan);
        order = IntStream.range(0, graph.needs())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -values[i]))
                .mapToInt(i -> i)
                .toArray();
        valuesFrom = new long[order.length + 1];
        for (int k = order.length - 1; k >= 0; k--) {
            valuesFrom[k] = valuesFrom[k + 1] + values[order[k]];
        }
        tables = new OfferTable[graph.offers()];
        room = new int[graph.offers()];
        places = new int[graph.offers()];
        edgeOf = new int[graph.needs()];
        Arrays.fill(edgeOf, -1);
    }

    /** Whether the market is small enough. */
    static boolean isPossible(Graph graph, Capacities capacities) {
        if (graph.edges() > MOST_PAIRS) {
            return false;
        }
        long size = 0;
        for (int j = 0; j < graph.offers(); j++) {
            size += graph.degree(j) == 0 ? 0 : OfferTable.size(graph, capacities, j);
        }
        return graph.needs() <= 2_000 && size <= LARGEST_TABLES;
    }

    /** Searches; true where it went through everything, so that its plan is the best there is. */
    boolean run() {
        for (int j = 0; j < tables.length; j++) {
            tables[j] = new OfferTable(graph, capacities, j);
            room[j] = tables[j].room();
            places[j] = tables[j].places();
        }
        for (int k = order.length - 1; k >= 0; k--) {
            for (int j = 0; j < tables.length; j++) {
                tables[j].prepend();
            }
            for (int e = graph.start[order[k]]; e < graph.start[order[k] + 1]; e++) {
                tables[graph.offer[e]].item(graph.score[e] * unit - values[order[k]], graph.persons[e]);
            }
        }
        long earned = 0;
        for (OfferTable table : tables) {
            earned += table.most(order.length, table.places(), table.room());
        }
        return goOn(0, 0, earned);
    }

    int[] best() {
        return best;
    }

    /** Tries everything from a need on; {@code earned} is the most that all offers can earn from the needs still to come. */
    private boolean goOn(int k, long objective, long earned) {
        if (objective > bestObjective) {
            bestObjective = objective;
            best = edgeOf.clone();
        }
        if (k == order.length || objective + (valuesFrom[k] + earned) / unit <= bestObjective) {
            return true;
        }
        int need = order[k];
        work += graph.start[need + 1] - graph.start[need] + 1;
        if (work > MOST_WORK) {
            return false;
        }
        long without = without(need, order.length - k, earned);
        for (int e : promising(need, order.length - k - 1)) {
            if (!with(e, k, objective, without)) {
                return false;
            }
        }
        return goOn(k + 1, objective, without);
    }

    private boolean with(int e, int k, long objective, long without) {
        int j = graph.offer[e];
        int left = order.length - k - 1;
        long before = tables[j].most(left, places[j], room[j]);
        room[j] -= graph.persons[e];
        places[j]--;
        edgeOf[order[k]] = e;
        long earned = without - before + tables[j].most(left, places[j], room[j]);
        boolean done = goOn(k + 1, objective + graph.score[e], earned);
        edgeOf[order[k]] = -1;
        places[j]++;
        room[j] += graph.persons[e];
        return done;
    }

    /** The most that offers can earn when a need is there no more: only its own offers lose by that. */
    private long without(int need, int left, long earned) {
        long sum = earned;
        for (int e = graph.start[need]; e < graph.start[need + 1]; e++) {
            int j = graph.offer[e];
            sum += tables[j].most(left - 1, places[j], room[j]) - tables[j].most(left, places[j], room[j]);
        }
        return sum;
    }

    private int[] promising(int need, int left) {
        return IntStream.range(graph.start[need], graph.start[need + 1])
                .filter(e -> places[graph.offer[e]] > 0 && graph.persons[e] <= room[graph.offer[e]])
                .boxed()
                .sorted(Comparator.comparingLong((Integer e) -> -gain(e, left)))
                .mapToInt(e -> e)
                .toArray();
    }

    private long gain(int e, int left) {
        int j = graph.offer[e];
        long before = tables[j].most(left, places[j], room[j]);
        long after = tables[j].most(left, places[j] - 1, room[j] - graph.persons[e]);
        return graph.score[e] * unit - before + after;
    }
}
