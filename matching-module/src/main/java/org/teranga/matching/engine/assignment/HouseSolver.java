package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Plans with houses, where persons are packed. Values of the needs are found that bring the Lagrangian bound down; plans are made from
 * them; the bound is then taken over all feasible pairs.
 */
final class HouseSolver {
    private static final long FINEST = 1_024;
    private static final long WORK = 250_000_000L;
    private static final int ROUNDS = 3;

    /** Within this share of the largest score the values to start from need be right; the descent mends the rest. */
    private static final int ROUGH = 200;

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
        long[] values = start();
        Multipliers multipliers = new Multipliers(side, capacities, unit, values);
        int[] best = plan(values);
        int steps = (int) Math.clamp(WORK / Math.max(1, graph.edges()), 60, 900) / ROUNDS;
        for (int round = 0; round < ROUNDS; round++) {
            multipliers.descend(Plans.objective(graph, best) * unit, steps);
            int[] next = plan(points(multipliers.best()));
            best = Plans.objective(graph, next) > Plans.objective(graph, best) ? next : best;
        }
        long bound = new Certificate(source, capacities, unit).bound(multipliers.best());
        if (bound > Plans.objective(graph, best) && Search.isPossible(graph, capacities)) {
            Search search = new Search(graph, capacities, multipliers.best(), unit, best);
            boolean proved = search.run();
            best = search.best();
            bound = proved ? Plans.objective(graph, best) : bound;
        }
        Prices prices = HousePrices.of(side, capacities, points(multipliers.best()));
        return Plans.assignment(graph, best, bound, prices);
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
        Auction auction = new Auction(graph, households);
        auction.roughly(ROUGH);
        return Plans.values(graph, auction.prices());
    }

    /** A plan from these values, over the pairs that are not hopeless. */
    private int[] plan(long[] values) {
        Prices prices = HousePrices.of(side, capacities, values);
        boolean[] kept = new boolean[graph.edges()];
        for (int e = 0; e < kept.length; e++) {
            long price = prices.price(graph.offer[e], graph.persons[e]);
            kept[e] = graph.edges() <= FEW || graph.score[e] - values[graph.need[e]] - price >= -largest / HOPELESS;
        }
        SubGraph core = SubGraph.of(graph, kept);
        HousePlan plan = new HousePlan(core.graph(), new OfferSide(core.graph()), capacities);
        return Arrays.stream(plan.make(values))
                .map(edge -> edge < 0 ? -1 : core.origin()[edge])
                .toArray();
    }
}
