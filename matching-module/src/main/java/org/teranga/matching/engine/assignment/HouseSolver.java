package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Plans with houses, where persons are packed. Values of the needs are found that bring the Lagrangian bound down; plans are made from
 * them; the bound is then taken over all feasible pairs.
 */
final class HouseSolver {
    private static final long FINEST = 1_024;

    /** Steps of the descent over all pairs, then of each round over those that matter. */
    private static final int FIRST_STEPS = 100;

    private static final int STEPS = 60;

    /** So many rounds at most, and something must get better in so many; more of both where there are few pairs. */
    private static final int ROUNDS = 8;

    private static final int PATIENCE = 2;
    private static final int ROUNDS_OF_FEW = 24;
    private static final int PATIENCE_WITH_FEW = 5;

    /** A round changes values by no more than this share of the largest score. */
    private static final int MARGIN = 10;

    /** Nearer than this share of the bound is near enough, where there are more pairs than a few. */
    private static final int NEAR_ENOUGH = 5_000;

    private static final int FEW = 100_000;

    private final Graph graph;
    private final PairSource source;
    private final Capacities capacities;
    private final OfferSide side;
    private final long unit;
    private final long largest;

    private long bound = Long.MAX_VALUE;
    private long[] bestValues = {};
    private long objective = -1;
    private int[] best = {};

    HouseSolver(Graph graph, PairSource source, Capacities capacities) {
        this.graph = graph;
        this.source = source;
        this.capacities = capacities;
        side = new OfferSide(graph);
        largest = Math.max(1, Arrays.stream(graph.score).max().orElse(1));
        unit = Math.clamp((1L << 60) / largest / (graph.needs() + graph.offers() + 2L), 1, FINEST);
    }

    Assignment solve() {
        long[] values = Arrays.stream(start()).map(value -> value * unit).toArray();
        Descent descent = new Descent(capacities, unit, largest, values);
        descent.run(side, Long.MAX_VALUE, FIRST_STEPS);
        take(descent.values());
        boolean few = graph.edges() <= FEW;
        int rounds = few ? ROUNDS_OF_FEW : ROUNDS;
        int patience = few ? PATIENCE_WITH_FEW : PATIENCE;
        int idle = 0;
        for (int round = 0; round < rounds && idle < patience && !nearEnough(); round++) {
            descent.run(new OfferSide(core(points(descent.values()))), largest * unit / MARGIN, STEPS);
            idle = take(descent.values()) ? 0 : idle + 1;
        }
        if (bound > objective && Search.isPossible(graph, capacities)) {
            Search search = new Search(graph, capacities, bestValues, unit, best);
            boolean proved = search.run();
            best = search.best();
            bound = proved ? Plans.objective(graph, best) : bound;
        }
        return Plans.assignment(graph, best, bound, HousePrices.of(side, capacities, points(bestValues)));
    }

    private boolean nearEnough() {
        return bound - objective <= (graph.edges() <= FEW ? 0 : bound / NEAR_ENOUGH);
    }

    /** Takes the bound of these values, and a plan that is made from them, if they are better; false where neither is. */
    private boolean take(long[] values) {
        boolean better = false;
        long now = new Certificate(source, capacities, unit).bound(values);
        if (now < bound) {
            better = bound == Long.MAX_VALUE || (bound - now) > (bound - objective) / 10;
            bound = now;
            bestValues = values.clone();
        }
        Prices prices = HousePrices.of(side, capacities, points(values));
        better |= take(new HousePlan(graph, side, capacities, prices, largest).make());
        better |= take(new HousePlan(graph, side, capacities, prices, largest).from(best));
        return better;
    }

    private boolean take(int[] plan) {
        long worth = Plans.objective(graph, plan);
        if (worth <= objective) {
            return false;
        }
        objective = worth;
        best = plan;
        return true;
    }

    /** The pairs that could earn their offers something while the values move a little. */
    private Graph core(long[] values) {
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            kept[e] = graph.score[e] > values[graph.need()[e]] - largest / MARGIN - 2;
        }
        return SubGraph.of(graph, kept).graph();
    }

    private long[] points(long[] values) {
        return Arrays.stream(values).map(value -> (value + unit / 2) / unit).toArray();
    }

    /** Values from the exact plan of a market in which each house takes as many households as have room on average. */
    private long[] start() {
        int[] households = capacities.allHouseholds();
        for (int j = 0; j < households.length; j++) {
            if (capacities.isHouse(j)) {
                long persons = 0;
                for (int k = side.start[j]; k < side.start[j + 1]; k++) {
                    persons += side.persons[k];
                }
                long average = Math.max(1, Math.round((double) persons / Math.max(1, graph.degree(j))));
                households[j] = (int) Math.clamp(capacities.room(j) / average, 1, households[j]);
            }
        }
        return Plans.values(graph, Best.of(graph, households).prices());
    }
}
