package org.teranga.matching.engine.assignment;

/**
 * The assignment where every offer takes so many households: an auction brings prices within a fraction of a point of the best, they are
 * rounded to whole points, and shortest paths repair what the rounding broke. Every pair is priced at the end.
 */
final class Households {
    /** Fractions of a point in the auction. */
    private static final int FINE = 16;

    /** The step where a small gap will do, and from which a finer one is tried, in those fractions. */
    private static final int COARSE = 8;

    /** The first of the steps that shrink is this part of the largest score. */
    private static final int FIRST_STEP = 5;

    private static final int LARGEST_PRICE = 1 << 30;

    /** How many bids a need may make on average before it is plain that too many want the same. */
    private static final int FEW_BIDS = 12;

    /** Pairs that fall short by no more points than this are tried first; then those that fall short by so many times more. */
    private static final int FIRST_SLACK = 32;

    private static final int WIDER = 16;

    private final Rows rows;
    private final int[] households;
    private final int largest;

    Households(Rows rows, int[] households) {
        this.rows = rows;
        this.households = households;
        int most = 0;
        for (long pair : rows.pair) {
            most = Math.max(most, Rows.score(pair));
        }
        largest = most;
    }

    /** Whether such scores are handled here. */
    static boolean fits(long largestScore) {
        return largestScore <= LARGEST_PRICE / FINE;
    }

    /** A plan with a small gap. */
    Assignment nearly() {
        Bidding bidding = bidding();
        int[] prices = bidding.prices();
        long bound = bound(rows.values(prices, FINE), prices) / FINE;
        for (int j = 0; j < prices.length; j++) {
            prices[j] = (prices[j] + FINE / 2) / FINE;
        }
        return plan(bidding.chosen(), rows.values(prices, 1), prices, bound);
    }

    /** The best plan. */
    Assignment exactly() {
        Bidding bidding = bidding();
        bidding.refine(1);
        int[] prices = whole(bidding);
        long[] chosen = bidding.chosen();
        int[] values = rows.values(prices, 1);
        for (int slack = FIRST_SLACK; ; slack = Math.min(largest, slack * WIDER)) {
            new Repair(rows.near(values, prices, 1, slack), households, values, prices, chosen).run();
            int[] over = rows.values(prices, 1);
            boolean covered = true;
            for (int i = 0; i < over.length; i++) {
                covered &= over[i] <= values[i];
                values[i] = Math.max(values[i], over[i]);
            }
            if (covered) {
                return plan(chosen, values, prices, bound(values, prices));
            }
        }
    }

    private Bidding bidding() {
        Bidding bidding = new Bidding(rows, households, FINE);
        if (!bidding.straight(COARSE, (long) FEW_BIDS * rows.needs())) {
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
            if (pair != Rows.NONE) {
                broken[Math.floorMod(-prices[Rows.offer(pair)], FINE)]++;
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

    private Assignment plan(long[] chosen, int[] values, int[] prices, long bound) {
        int[] offerOf = new int[chosen.length];
        long[] scoreOf = new long[chosen.length];
        long objective = 0;
        for (int i = 0; i < chosen.length; i++) {
            offerOf[i] = chosen[i] == Rows.NONE ? -1 : Rows.offer(chosen[i]);
            scoreOf[i] = chosen[i] == Rows.NONE ? 0 : Rows.score(chosen[i]);
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
