package org.teranga.matching.engine.assignment.house;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Graph;

/** What would earn offers most above the values of the needs, in points. */
final class Packing {
    private final Graph graph;
    private final OfferSide side;
    private final Capacities capacities;
    private final long[] values;
    private final Knapsack knapsack;
    private final int[] at;

    Packing(Graph graph, OfferSide side, Capacities capacities, long[] values) {
        this.graph = graph;
        this.side = side;
        this.capacities = capacities;
        this.values = values;
        knapsack = new Knapsack(side.largestDegree());
        at = new int[side.largestDegree()];
    }

    /**
     * Finds what would earn a house most.
     *
     * @param all also those who are somewhere already
     * @return what they would earn it
     */
    long pack(int j, Occupancy occupancy, boolean all) {
        if (!capacities.isHouse(j)) {
            throw new IllegalArgumentException("offer " + j + " is not a house");
        }
        knapsack.clear();
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            long gain = side.score[k] - values[side.need[k]];
            if (gain >= 0 && (all || occupancy.edge(side.need[k]) < 0)) {
                at[knapsack.items()] = side.edge[k];
                // One more, so that those who earn nothing stay where there is room.
                knapsack.add(gain + 1, side.persons[k]);
            }
        }
        knapsack.solve(capacities.room(j), capacities.households(j));
        long sum = 0;
        for (int item : knapsack.chosen()) {
            sum += knapsack.value(item) - 1;
        }
        return sum;
    }

    /** What an offer of households could earn at most. */
    long most(int j) {
        long[] gains = new long[side.start[j + 1] - side.start[j]];
        Arrays.setAll(gains, k -> Math.max(0, side.score[side.start[j] + k] - values[side.need[side.start[j] + k]]));
        if (capacities.households(j) == 1) {
            return Arrays.stream(gains).max().orElse(0);
        }
        Arrays.sort(gains);
        int first = Math.max(0, gains.length - capacities.households(j));
        return Arrays.stream(gains, first, gains.length).sum();
    }

    /** What those who are in an offer earn it. */
    long earned(int j, Occupancy occupancy) {
        long sum = 0;
        for (int place = 0; place < occupancy.count(j); place++) {
            int need = occupancy.inside(j, place);
            sum += graph.score[occupancy.edge(need)] - values[need];
        }
        return sum;
    }

    /** The pairs last found. */
    void each(IntConsumer taker) {
        for (int item : knapsack.chosen()) {
            taker.accept(at[item]);
        }
    }

    /** The pairs last found, ascending. */
    int[] edges() {
        int[] edges = Arrays.stream(knapsack.chosen()).map(item -> at[item]).toArray();
        Arrays.sort(edges);
        return edges;
    }
}
