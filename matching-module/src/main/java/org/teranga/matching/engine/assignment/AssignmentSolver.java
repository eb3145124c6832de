package org.teranga.matching.engine.assignment;

import org.teranga.matching.engine.assignment.auction.Auction;
import org.teranga.matching.engine.assignment.auction.HouseholdAssignment;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.Numbering;
import org.teranga.matching.engine.assignment.pair.PairRows;
import org.teranga.matching.engine.assignment.pair.PairSource;

/**
 * Finds the best plan over all feasible pairs, and proves how good it is. Offers that take so many households are assigned exactly;
 * houses, where persons are packed, nearly, with a bound. Where there are too many pairs to hold, the best of each need are tried first,
 * then every pair left out is priced, and those that could help join in. The plan depends on the pairs that can be chosen and on the order
 * of needs and offers, and on nothing else.
 */
public final class AssignmentSolver {
    /** How many pairs are held in memory at most (some 20 bytes each, some 60 where persons are packed). */
    static final int MOST_PAIRS = 16_000_000;

    private static final int MOST_ROUNDS = 12;
    private static final int ADDED_PER_NEED = 96;

    private final PairSource source;
    private final Limits limits;
    private final int mostPairs;
    private boolean closely = true;

    /**
     * A solver.
     *
     * @param limits how much each offer takes
     */
    public AssignmentSolver(PairSource source, Limits limits) {
        this(source, limits, MOST_PAIRS);
    }

    public AssignmentSolver(PairSource source, Limits limits, int mostPairs) {
        this.source = source;
        this.limits = limits;
        this.mostPairs = mostPairs;
    }

    /** The largest score that so many needs and offers allow; beyond it sums would not fit. */
    public static long largestScore(long needsAndOffers) {
        return Auction.largestScore(needsAndOffers);
    }

    /**
     * A plan whose gap is at most one part in ten thousand, in less time where offers take households; the same as {@link #solve} where
     * houses are shared.
     */
    public Assignment nearly() {
        closely = false;
        return solve();
    }

    /** The plan. */
    public Assignment solve() {
        return PackedPairs.of(source, limits, mostPairs)
                .map(this::ofHouseholds)
                .orElseGet(() -> new AnySolver(source, limits, mostPairs).solve());
    }

    private Assignment ofHouseholds(PackedPairs pairs) {
        Numbering numbering = pairs.numbering();
        int[] takes = pairs.households(numbering);
        PairRows rows = pairs.rows();
        HouseholdAssignment solver = new HouseholdAssignment(rows, takes);
        Assignment plan = closely ? solver.exactly() : solver.nearly();
        if (pairs.isPart()) {
            plan = priced(pairs, rows, solver, plan);
        }
        return numbering.widen(plan, source);
    }

    /** Prices what was left out, and lets in what could help, until nothing is left that could. */
    private Assignment priced(PackedPairs pairs, PairRows first, HouseholdAssignment solver, Assignment firstPlan) {
        PairRows rows = first;
        Assignment plan = firstPlan;
        long bound = Long.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            PackedPairs.Pricing pricing = pairs.price(rows, solver.values(), solver.prices(), ADDED_PER_NEED);
            bound = Math.min(bound, solver.bound(pricing.values()));
            if (pricing.added() == 0
                    || bound - plan.objective() <= (closely ? 0 : bound / HouseholdAssignment.SMALL_GAP)) {
                break;
            }
            rows = pricing.rows();
            plan = solver.with(rows, pricing.values());
        }
        return new Assignment(plan.offerOf(), plan.scoreOf(), plan.objective(), bound, plan.prices());
    }
}
