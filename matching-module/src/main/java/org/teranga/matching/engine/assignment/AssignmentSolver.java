package org.teranga.matching.engine.assignment;

/**
 * Finds the best plan over all feasible pairs, and proves how good it is. Offers that take so many households are assigned exactly;
 * houses, where persons are packed, nearly, with a bound. Where there are too many pairs to hold, the best of each need are tried first,
 * then every pair left out is priced, and those that could help join in.
 */
public final class AssignmentSolver {
    /** About how many pairs are held in memory at once (some 40 bytes each). */
    static final int MOST_PAIRS = 24_000_000;

    private static final int MOST_ROUNDS = 12;
    private static final int ADDED_PER_NEED = 24;

    private final PairSource source;
    private final Capacities capacities;
    private final int mostPairs;

    /**
     * A solver.
     *
     * @param limits how much each offer takes
     */
    public AssignmentSolver(PairSource source, Limits limits) {
        this(source, limits, MOST_PAIRS);
    }

    AssignmentSolver(PairSource source, Limits limits, int mostPairs) {
        this.source = source;
        this.mostPairs = mostPairs;
        capacities = Capacities.of(source, limits);
    }

    /** The largest score that so many needs and offers allow; beyond it sums would not fit. */
    public static long largestScore(long needsAndOffers) {
        return Auction.largestScore(needsAndOffers);
    }

    /** The plan. */
    public Assignment solve() {
        WorkingSet pairs = WorkingSet.of(source, capacities, mostPairs);
        Assignment plan = solve(pairs.graph());
        for (int round = 1; !pairs.isComplete() && !plan.exact() && round < MOST_ROUNDS; round++) {
            if (pairs.price(plan.prices(), ADDED_PER_NEED) == 0) {
                break;
            }
            plan = solve(pairs.graph());
        }
        return plan;
    }

    private Assignment solve(Graph graph) {
        return capacities.hasHouses() ? new HouseSolver(graph, source, capacities).solve() : exact(graph);
    }

    private Assignment exact(Graph graph) {
        Auction auction = new Auction(graph, capacities.allHouseholds());
        auction.run();
        long[] prices = auction.prices();
        long[] values = Plans.values(graph, prices);
        long bound = new Certificate(source, capacities, 1).bound(values);
        return Plans.assignment(graph, auction.edges(), bound, new Prices(values, prices, new double[prices.length]));
    }
}
