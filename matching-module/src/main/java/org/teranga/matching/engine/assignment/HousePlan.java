package org.teranga.matching.engine.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A plan with houses: each house is packed by what its households gain over what they could have elsewhere; who is in no house is
 * assigned exactly. Packing and assigning are repeated while the plan gets better.
 */
final class HousePlan {
    private static final int MOST_SWEEPS = 12;

    private final Graph graph;
    private final OfferSide side;
    private final Capacities capacities;
    private final int[] houses;
    private final Knapsack knapsack;
    private final int[] at;
    private final long[] elsewhere;
    private int[] edgeOf;

    HousePlan(Graph graph, OfferSide side, Capacities capacities) {
        this.graph = graph;
        this.side = side;
        this.capacities = capacities;
        houses = IntStream.range(0, graph.offers()).filter(capacities::isHouse).toArray();
        knapsack = new Knapsack(side.largestDegree());
        at = new int[side.largestDegree()];
        elsewhere = new long[graph.needs()];
        edgeOf = new int[graph.needs()];
    }

    /**
     * Makes a plan.
     *
     * @param values what the needs are worth at least in a good plan, in points
     * @return the edge of each need, or -1
     */
    int[] make(long[] values) {
        System.arraycopy(values, 0, elsewhere, 0, values.length);
        edgeOf = new int[graph.needs()];
        Arrays.fill(edgeOf, -1);
        for (int j : houses) {
            pack(j);
        }
        assignOthers();
        int[] best = edgeOf.clone();
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            sweep();
            if (Plans.objective(graph, edgeOf) <= Plans.objective(graph, best)) {
                return best;
            }
            best = edgeOf.clone();
        }
        return best;
    }

    private void sweep() {
        for (int j : byLeastUse()) {
            pack(j);
        }
        assignOthers();
    }

    private int[] byLeastUse() {
        long[] used = new long[graph.offers()];
        for (int edge : edgeOf) {
            if (edge >= 0) {
                used[graph.offer[edge]] += graph.persons[edge];
            }
        }
        return IntStream.of(houses)
                .boxed()
                .sorted(Comparator.comparingLong((Integer j) -> used[j] - capacities.room(j)))
                .mapToInt(j -> j)
                .toArray();
    }

    /** Packs a house anew, if that gains anything. */
    private void pack(int j) {
        knapsack.clear();
        long before = 0;
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            int i = side.need[k];
            boolean inside = edgeOf[i] == side.edge[k];
            boolean inOtherHouse = !inside && edgeOf[i] >= 0 && capacities.isHouse(graph.offer[edgeOf[i]]);
            long gain = side.score[k] - (inOtherHouse ? graph.score[edgeOf[i]] : elsewhere[i]);
            before += inside ? gain : 0;
            if (gain > 0) {
                at[knapsack.items()] = side.edge[k];
                knapsack.add(gain, side.persons[k]);
            }
        }
        knapsack.solve(capacities.room(j), capacities.households(j));
        long after = 0;
        for (int item : knapsack.chosen()) {
            after += knapsack.value(item);
        }
        if (after > before) {
            move(j);
        }
    }

    private void move(int j) {
        for (int k = side.start[j]; k < side.start[j + 1]; k++) {
            if (edgeOf[side.need[k]] == side.edge[k]) {
                edgeOf[side.need[k]] = -1;
            }
        }
        for (int item : knapsack.chosen()) {
            edgeOf[graph.need()[at[item]]] = at[item];
        }
    }

    /** Assigns everybody who is in no house, exactly, and learns what each need could have outside of houses. */
    private void assignOthers() {
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            int edge = edgeOf[graph.need()[e]];
            boolean housed = edge >= 0 && capacities.isHouse(graph.offer[edge]);
            kept[e] = !housed && !capacities.isHouse(graph.offer[e]);
        }
        SubGraph others = SubGraph.of(graph, kept);
        Best best = Best.of(others.graph(), capacities.allHouseholds());
        int[] found = best.edges();
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                edgeOf[i] = others.origin()[found[i]];
            } else if (edgeOf[i] >= 0 && !capacities.isHouse(graph.offer[edgeOf[i]])) {
                edgeOf[i] = -1;
            }
        }
        outsideOfHouses(best.prices());
    }

    private void outsideOfHouses(long[] prices) {
        Arrays.fill(elsewhere, 0);
        for (int e = 0; e < graph.edges(); e++) {
            if (!capacities.isHouse(graph.offer[e])) {
                int i = graph.need()[e];
                elsewhere[i] = Math.max(elsewhere[i], graph.score[e] - prices[graph.offer[e]]);
            }
        }
    }
}
