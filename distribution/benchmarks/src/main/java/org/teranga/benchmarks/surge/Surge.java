package org.teranga.benchmarks.surge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.PairSource;
import org.teranga.matching.engine.assignment.pair.PairTaker;

/**
 * The first eight days after an appeal, hour by hour: offers come in, most by day and most at first; half of the households wait from the
 * start, the others come evenly; fifteen people decide a few pairs an hour by day, the longest wait first. Whatever is decided stays. The
 * same seed gives the same days.
 */
public final class Surge {
    static final int DAYS = 8;
    static final int HOURS = 24 * DAYS;
    public static final int PEOPLE = 15;
    public static final int DECISIONS_AN_HOUR = 4;
    public static final int FROM = 9;
    public static final int UNTIL = 17;

    /** How the desk decides. */
    public enum Way {
        /** Each household gets what suits it best of what is there. */
        GREEDY,
        /** As before, but what others would give for an offer, by this morning's plan, is taken off its points. */
        PRICES,
        /** What this morning's plan says. */
        PLAN
    }

    private final Scorer scorer;
    private final int[] offerComes;
    private final int[] needComes;
    private final int[][] offers;
    private final long[][] scores;

    public Surge(Scorer scorer, long seed) {
        this.scorer = scorer;
        SplittableRandom random = new SplittableRandom(seed);
        offerComes = new int[scorer.offers()];
        Arrays.setAll(offerComes, offer -> hour(random));
        needComes = new int[scorer.needs()];
        Arrays.setAll(needComes, need -> random.nextBoolean() ? 0 : random.nextInt(HOURS));
        offers = new int[scorer.needs()][];
        scores = new long[scorer.needs()][];
        for (int need = 0; need < scorer.needs(); need++) {
            List<Integer> its = new ArrayList<>();
            List<Long> points = new ArrayList<>();
            scorer.pairs(need, (offer, score, persons) -> {
                its.add(offer);
                points.add(score);
            });
            offers[need] = its.stream().mapToInt(Integer::intValue).toArray();
            scores[need] = points.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /** Each day three quarters of the day before; between 8 and 22 o'clock ten times as many an hour as at night. */
    private static int hour(SplittableRandom random) {
        int day = 0;
        while (random.nextInt(4) > 0 && day < DAYS - 1) {
            day++;
        }
        while (true) {
            int hour = random.nextInt(24);
            if (hour >= 8 && hour < 22 || random.nextInt(10) == 0) {
                return 24 * day + hour;
            }
        }
    }

    /** The best that could be done by somebody who knew on the first day all that would come. */
    public Assignment inHindsight() {
        return new AssignmentSolver(
                        new Open(HOURS, new int[scorer.needs()], new boolean[scorer.offers()]), scorer.limits())
                .solve();
    }

    /** Lives through the days. */
    public Days days(Way way) {
        return new Life(way).live();
    }

    /**
     * What became of it.
     *
     * @param placed  how many households were placed by the end of each hour
     * @param points  what their pairs are worth in all, by the end of each hour
     * @param waiting how many days households waited on average, those without a place until the end
     */
    public record Days(int[] placed, long[] points, double waiting) {
        public int allPlaced() {
            return placed[placed.length - 1];
        }

        public long allPoints() {
            return points[points.length - 1];
        }
    }

    /** The pairs of what is there at an hour and not taken. */
    private final class Open implements PairSource {
        private final int now;
        private final int[] placedAt;
        private final boolean[] taken;

        Open(int now, int[] placedAt, boolean[] taken) {
            this.now = now;
            this.placedAt = placedAt;
            this.taken = taken;
        }

        @Override
        public int needs() {
            return scorer.needs();
        }

        @Override
        public int offers() {
            return scorer.offers();
        }

        @Override
        public int rank(int offer) {
            return scorer.rank(offer);
        }

        @Override
        public void pairs(int need, PairTaker taker) {
            if (needComes[need] <= now && placedAt[need] == 0) {
                for (int k = 0; k < offers[need].length; k++) {
                    int offer = offers[need][k];
                    if (offerComes[offer] <= now && !taken[offer]) {
                        taker.take(offer, scores[need][k], 1);
                    }
                }
            }
        }
    }

    /** One run through the days. */
    private final class Life {
        private final Way way;
        private final int[] placedAt = new int[scorer.needs()];
        private final boolean[] taken = new boolean[scorer.offers()];
        private final Integer[] byWaiting = new Integer[scorer.needs()];
        private Assignment plan = inHindsight();
        private long sum;
        private int count;

        Life(Way way) {
            this.way = way;
            Arrays.setAll(byWaiting, need -> need);
            Arrays.sort(byWaiting, (a, b) -> Integer.compare(needComes[a], needComes[b]));
        }

        Days live() {
            int[] placed = new int[HOURS];
            long[] points = new long[HOURS];
            for (int hour = 0; hour < HOURS; hour++) {
                int ofDay = hour % 24;
                if (ofDay == FROM && way != Way.GREEDY) {
                    plan = new AssignmentSolver(new Open(hour - 1, placedAt, taken), scorer.limits()).solve();
                }
                if (ofDay >= FROM && ofDay < UNTIL) {
                    decide(hour);
                }
                placed[hour] = count;
                points[hour] = sum;
            }
            return new Days(placed, points, waiting());
        }

        private void decide(int hour) {
            int left = PEOPLE * DECISIONS_AN_HOUR;
            double[] newPrices = way == Way.PRICES ? pricesOfTheDay(hour) : new double[0];
            for (int k = 0; k < byWaiting.length && left > 0; k++) {
                int need = byWaiting[k];
                if (needComes[need] < hour && placedAt[need] == 0) {
                    int at = way == Way.PLAN ? planned(need) : best(need, hour, newPrices);
                    if (at >= 0) {
                        taken[offers[need][at]] = true;
                        placedAt[need] = hour;
                        sum += scores[need][at];
                        count++;
                        left--;
                    }
                }
            }
        }

        /** What the offers that came since this morning would be worth to the plan: the most that anybody gains by one. */
        private double[] pricesOfTheDay(int hour) {
            int morning = hour - hour % 24 + FROM;
            double[] prices = new double[scorer.offers()];
            for (int need = 0; need < scorer.needs(); need++) {
                for (int k = 0; needComes[need] < hour && placedAt[need] == 0 && k < offers[need].length; k++) {
                    int offer = offers[need][k];
                    if (offerComes[offer] >= morning && offerComes[offer] < hour) {
                        long gain = scores[need][k] - plan.prices().values()[need];
                        prices[offer] = Math.max(prices[offer], gain);
                    }
                }
            }
            return prices;
        }

        private int planned(int need) {
            for (int k = 0; k < offers[need].length; k++) {
                if (offers[need][k] == plan.offerOf()[need]) {
                    return taken[offers[need][k]] ? -1 : k;
                }
            }
            return -1;
        }

        private int best(int need, int hour, double[] newPrices) {
            int best = -1;
            double most = way == Way.GREEDY ? 0 : Double.NEGATIVE_INFINITY;
            for (int k = 0; k < offers[need].length; k++) {
                int offer = offers[need][k];
                if (offerComes[offer] < hour && !taken[offer]) {
                    double price = way == Way.GREEDY ? 0 : plan.prices().prices()[offer] + newPrices[offer];
                    if (scores[need][k] - price > most) {
                        most = scores[need][k] - price;
                        best = k;
                    }
                }
            }
            // Where others need every possible offer more, the household waits for the next plan.
            return way == Way.PRICES && most < 0 ? -1 : best;
        }

        private double waiting() {
            double hours = 0;
            for (int need = 0; need < placedAt.length; need++) {
                hours += (placedAt[need] == 0 ? HOURS : placedAt[need]) - needComes[need];
            }
            return hours / 24 / Math.max(1, placedAt.length);
        }
    }
}
