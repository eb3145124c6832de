package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Plans with houses, where persons are packed. Values of the needs are found that bring the Lagrangian bound down; plans are made from
 * them; the bound is then taken over all feasible pairs.
 */
final class HouseSolver {
    private static final long FINEST = 1_024;
    private static final int STEPS = 60;
    private static final int ROUNDS = 12;

    /** After so many rounds of the descent a plan is made. */
    private static final int UNTIL_A_PLAN = 4;

    /** Pairs that are worth less than their need by more than this share of the largest score are left out of a round of the descent. */
    private static final int MARGIN = 12;

    /** Pairs that are worse than their prices by more than this share of the largest score are not tried in plans. */
    private static final int HOPELESS = 12;

    /** Where there are no more pairs than this, all are tried. */
    private static final int FEW = 20_000;

    private final Graph graph;
    private final PairSource source;
    private final Capacities capacities;
    private final OfferSide side;
    private final long unit;
    private final long largest;

    HouseSolver(Graph graph, PairSource source, Capacities capacities) {
        this.graph = graph;
        this.source = source;
        this.capacities = capacities;
        side = new OfferSide(graph);
        largest = Math.max(1, Arrays.stream(graph.score).max().orElse(1));
        unit = Math.clamp((1L << 60) / largest / (graph.needs() + graph.offers() + 2L), 1, FINEST);
    }

    Assignment solve() {
        long[] points = start();
        int[] best = plan(points);
        long[] values = Arrays.stream(points).map(value -> value * unit).toArray();
        long[] bestValues = values;
        long bound = Long.MAX_VALUE;
        for (int round = 1; round <= ROUNDS && bound > Plans.objective(graph, best); round++) {
            values = descended(values, best);
            long now = new Certificate(source, capacities, unit).bound(values);
            if (now < bound) {
                bound = now;
                bestValues = values;
            }
            if (round % UNTIL_A_PLAN == 0) {
                int[] next = plan(points(bestValues));
                best = Plans.objective(graph, next) > Plans.objective(graph, best) ? next : best;
            }
        }
        if (bound > Plans.objective(graph, best) && Search.isPossible(graph, capacities)) {
            Search search = new Search(graph, capacities, bestValues, unit, best);
            boolean proved = search.run();
            best = search.best();
            bound = proved ? Plans.objective(graph, best) : bound;
        }
        return Plans.assignment(graph, best, bound, HousePrices.of(side, capacities, points(bestValues)));
    }

    /** Values after some steps on the pairs that matter now; the bound is taken over all pairs afterwards. */
    private long[] descended(long[] values, int[] best) {
        OfferSide core = new OfferSide(core(points(values)));
        Multipliers multipliers = new Multipliers(core, capacities, unit, values);
        multipliers.descend(Plans.objective(graph, best) * unit, STEPS);
        return multipliers.best();
    }

    /** The pairs that could earn their offers something while the values move a little. */
    private Graph core(long[] values) {
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            kept[e] = graph.edges() <= FEW || graph.score[e] >= values[graph.need()[e]] - largest / MARGIN;
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

    /** A plan from these values, over the pairs that are not hopeless. */
    private int[] plan(long[] values) {
        Prices prices = HousePrices.of(side, capacities, values);
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            long price = prices.price(graph.offer[e], graph.persons[e]);
            kept[e] = graph.edges() <= FEW || graph.score[e] - values[graph.need()[e]] - price >= -largest / HOPELESS;
        }
        SubGraph core = SubGraph.of(graph, kept);
        HousePlan plan = new HousePlan(core.graph(), new OfferSide(core.graph()), capacities);
        return Arrays.stream(plan.make(values))
                .map(edge -> edge < 0 ? -1 : core.origin()[edge])
                .toArray();
    }
}
