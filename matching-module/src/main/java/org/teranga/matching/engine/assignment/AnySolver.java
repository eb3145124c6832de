package org.teranga.matching.engine.assignment;

import java.util.Arrays;

/**
 * Finds the best plan where persons are packed into houses, or where scores are huge. Where there are too many pairs to hold, the best of
 * each need are tried first, then every pair left out is priced, and those that could help join in.
 */
final class AnySolver {
    private static final int MOST_ROUNDS = 12;
    private static final int ADDED_PER_NEED = 24;

    private final PairSource source;
    private final Numbering numbering;
    private final PairSource pairs;
    private final Capacities capacities;
    private final int mostPairs;

    AnySolver(PairSource source, Limits limits, int mostPairs) {
        this.source = source;
        this.mostPairs = mostPairs;
        Reading reading = new Reading(source, limits, mostPairs);
        numbering = reading.numbering();
        pairs = reading.pairs(numbering);
        capacities = Capacities.of(pairs, numbering.limits(limits));
    }

    /** The plan. */
    Assignment solve() {
        if (pairs instanceof StoredPairs stored) {
            return numbering.widen(solve(stored.graph()), source);
        }
        WorkingSet few = WorkingSet.of(pairs, mostPairs);
        Assignment plan = solve(few.graph());
        for (int round = 1; !plan.exact() && round < MOST_ROUNDS; round++) {
            if (few.price(plan.prices(), ADDED_PER_NEED) == 0) {
                break;
            }
            plan = solve(few.graph());
        }
        return numbering.widen(plan, source);
    }

    private Assignment solve(Graph graph) {
        return capacities.hasHouses() ? new HouseSolver(graph, pairs, capacities).solve() : exact(graph);
    }

    /** With a bound that holds for all pairs: those that the solver has not seen are priced here. */
    private Assignment certified(Assignment plan) {
        if (pairs instanceof StoredPairs) {
            return plan;
        }
        long bound = new Certificate(pairs, capacities, 1).bound(plan.prices().values());
        return new Assignment(plan.offerOf(), plan.scoreOf(), plan.objective(), bound, plan.prices());
    }

    private Assignment exact(Graph graph) {
        if (Households.fits(Arrays.stream(graph.score).max().orElse(0))) {
            Households solver = new Households(Rows.of(graph), capacities.allHouseholds());
            return certified(solver.exactly());
        }
        Auction auction = new Auction(graph, capacities.allHouseholds());
        auction.run();
        long[] prices = auction.prices();
        long[] values = Plans.values(graph, prices);
        long bound = new Certificate(pairs, capacities, 1).bound(values);
        return Plans.assignment(graph, auction.edges(), bound, new Prices(values, prices, new double[prices.length]));
    }
}
