package org.teranga.matching.engine.assignment.auction;

import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.PairRows;
import org.teranga.matching.engine.assignment.pair.Prices;

/**
 * The assignment where every offer takes so many households: an auction brings prices within a few points of the best, they are
 * rounded to whole points, and shortest paths repair what the rounding broke. Every pair is priced at the end.
 */
public final class HouseholdAssignment {
    /** Fractions of a point in the auction. */
    private static final int FINE = 16;

    /** The step of the one round that is tried first, in those fractions: repairing costs less than smaller steps. */
    private static final int STRAIGHT = 256;

    /** The last of the steps that shrink. */
    private static final int COARSE = 8;

    /** The first of the steps that shrink is this part of the largest score. */
    private static final int FIRST_STEP = 5;

    private static final int LARGEST_PRICE = 1 << 30;

    /** How many bids a need may make on average before it is plain that too many want the same. */
    private static final int FEW_BIDS = 24;

    /** Pairs that fall short by no more points than this are tried first; then those that fall short by so many times more. */
    private static final int FIRST_SLACK = 32;

    private static final int WIDER = 16;

    /** A gap is small where it is at most one part in so many. */
    public static final int SMALL_GAP = 10_000;

    private final int[] households;
    private final int largest;
    private final int slack;
    private PairRows rows;
    private int[] values = {};
    private int[] prices = {};
    private long[] chosen = {};

    public HouseholdAssignment(PairRows rows, int[] households) {
        this.rows = rows;
        this.households = households;
        int most = 0;
        for (int e = 0; e < rows.start[rows.needs()]; e++) {
            most = Math.max(most, PairRows.score(rows.pair[e]));
        }
        largest = most;
        slack = Math.min(FIRST_SLACK, 1 + largest / FIRST_STEP);
    }

    /** Whether such scores are handled here. */
    public static boolean fits(long largestScore) {
        return largestScore <= LARGEST_PRICE / FINE;
    }

    /** A plan with a small gap: the best where that of a single auction is not small enough. */
    public Assignment nearly() {
        Bidding bidding = bidding();
        int[] fine = bidding.prices();
        int[] fineValues = rows.values(fine, FINE);
        long bound = bound(fineValues, fine) / FINE;
        long objective = 0;
        for (long pair : bidding.chosen()) {
            objective += pair == PairRows.NONE ? 0 : PairRows.score(pair);
        }
        if (bound - objective > bound / SMALL_GAP) {
            return exactly(bidding);
        }
        prices = new int[fine.length];
        for (int j = 0; j < fine.length; j++) {
            prices[j] = (fine[j] + FINE / 2) / FINE;
        }
        values = new int[fineValues.length];
        for (int i = 0; i < values.length; i++) {
            // The best of the scores less the rounded prices, since rounding keeps their order.
            values[i] = (fineValues[i] + FINE / 2 - 1) / FINE;
        }
        chosen = bidding.chosen();
        return plan(bound);
    }

    /** The best plan. */
    public Assignment exactly() {
        return exactly(bidding());
    }

    private Assignment exactly(Bidding bidding) {
        prices = whole(bidding);
        chosen = bidding.chosen();
        values = new int[chosen.length];
        new Repair(rows.nearBest(prices, slack, values), households, values, prices, chosen).run();
        return covering();
    }

    /**
     * The best plan once more pairs are known, from the one before.
     *
     * @param all       the pairs, those from before among them
     * @param atLeast values of the needs, no less than before
     */
    public Assignment with(PairRows all, int[] atLeast) {
        rows = all;
        values = atLeast;
        new Repair(rows.near(values, prices, slack), households, values, prices, chosen).run();
        return covering();
    }

    /** Repairs until values and prices cover all pairs. */
    private Assignment covering() {
        int wider = slack;
        while (raise(rows.values(prices, 1))) {
            wider = Math.min(largest, wider * WIDER);
            new Repair(rows.near(values, prices, wider), households, values, prices, chosen).run();
        }
        return plan(bound(values, prices));
    }

    private boolean raise(int[] atLeast) {
        boolean raised = false;
        for (int i = 0; i < values.length; i++) {
            raised |= atLeast[i] > values[i];
            values[i] = Math.max(values[i], atLeast[i]);
        }
        return raised;
    }

    /** Values of the needs, once there is a plan. */
    public int[] values() {
        return values;
    }

    /** Prices of the offers, once there is a plan. */
    public int[] prices() {
        return prices;
    }

    private Bidding bidding() {
        Bidding bidding = new Bidding(rows, households, FINE);
        if (!bidding.straight(STRAIGHT, (long) FEW_BIDS * rows.needs())) {
            bidding.scaled(Math.max(1, largest / FIRST_STEP) * FINE, COARSE);
        }
        return bidding;
    }

    /**
     * Prices in whole points. Where they are cut decides how many pairs stay exact: those whose price does not lie right at the cut, since
     * each pair is off by at most one step.
     */
    private static int[] whole(Bidding bidding) {
        int[] prices = bidding.prices().clone();
        int[] broken = new int[FINE];
        for (long pair : bidding.chosen()) {
            if (pair != PairRows.NONE) {
                broken[Math.floorMod(-prices[PairRows.offer(pair)], FINE)]++;
            }
        }
        int cut = 0;
        for (int k = 1; k < FINE; k++) {
            cut = broken[k] < broken[cut] ? k : cut;
        }
        for (int j = 0; j < prices.length; j++) {
            prices[j] = (prices[j] + cut) / FINE;
        }
        return prices;
    }

    /** What no plan can exceed, if no pair is worth more than these values and the prices. */
    public long bound(int[] itsValues) {
        return bound(itsValues, prices);
    }

    private long bound(int[] values, int[] prices) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        for (int j = 0; j < prices.length; j++) {
            sum += (long) prices[j] * households[j];
        }
        return sum;
    }

    private Assignment plan(long bound) {
        int[] offerOf = new int[chosen.length];
        long[] scoreOf = new long[chosen.length];
        long objective = 0;
        for (int i = 0; i < chosen.length; i++) {
            offerOf[i] = chosen[i] == PairRows.NONE ? -1 : PairRows.offer(chosen[i]);
            scoreOf[i] = chosen[i] == PairRows.NONE ? 0 : PairRows.score(chosen[i]);
            objective += scoreOf[i];
        }
        return new Assignment(
                offerOf,
                scoreOf,
                objective,
                bound,
                new Prices(longs(values), longs(prices), new double[prices.length]));
    }

    private static long[] longs(int[] numbers) {
        long[] longs = new long[numbers.length];
        for (int k = 0; k < longs.length; k++) {
            longs[k] = numbers[k];
        }
        return longs;
    }
}
