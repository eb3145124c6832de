package org.teranga.benchmarks;

import java.util.Random;
import org.teranga.benchmarks.peer.ComparedPairs;

/** Markets that are hard for assignment solvers, drawn from a seed. */
final class Families {
    private Families() {}

    /**
     * Everybody wants the same offers: a pair is worth what its offer is worth, and a little noise.
     *
     * @param each how many pairs a need has
     */
    static ComparedPairs commonValue(int needs, int offers, int each, long seed) {
        Random random = new Random(seed);
        int[] worth = random.ints(offers, 0, 8_001).toArray();
        ComparedPairs pairs = new ComparedPairs(needs, offers);
        for (int need = 0; need < needs; need++) {
            for (int offer : some(random, offers, each)) {
                pairs.add(need, offer, 1 + worth[offer] + random.nextInt(501));
            }
        }
        return pairs;
    }

    /** Scores of 1, 2 and 3 only, so that nearly everything is as good as something else. */
    static ComparedPairs ties(int needs, int offers, int each, long seed) {
        Random random = new Random(seed);
        ComparedPairs pairs = new ComparedPairs(needs, offers);
        for (int need = 0; need < needs; need++) {
            for (int offer : some(random, offers, each)) {
                pairs.add(need, offer, 1 + random.nextInt(3));
            }
        }
        return pairs;
    }

    /**
     * A planted optimum: each need has its offer at exactly its value plus the offer's price, and other offers at that or less. A third of
     * those are as good, so that many plans are nearly the best.
     *
     * @param offers at least as many as needs; those beyond stay empty and cost nothing
     * @param each   how many pairs a need has
     */
    static Planted planted(int needs, int offers, int each, long seed) {
        Random random = new Random(seed);
        int[] price = random.ints(offers, 0, 4_001).toArray();
        ComparedPairs pairs = new ComparedPairs(needs, offers);
        long optimum = 0;
        for (int need = 0; need < needs; need++) {
            int value = 1 + random.nextInt(4_000);
            boolean own = false;
            for (int offer : some(random, offers, each)) {
                own |= offer == need;
                if (offer > need && !own) {
                    pairs.add(need, need, value + price[need]);
                    own = true;
                }
                int fair = value + (offer < needs ? price[offer] : 0);
                int slack = offer == need || random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(2_000);
                if (fair > slack) {
                    pairs.add(need, offer, fair - slack);
                }
            }
            if (!own) {
                pairs.add(need, need, value + price[need]);
            }
            optimum += value + price[need];
        }
        return new Planted(pairs, optimum);
    }

    /**
     * Pairs whose best plan is known.
     *
     * @param optimum what it is worth
     */
    record Planted(ComparedPairs pairs, long optimum) {}

    private static int[] some(Random random, int offers, int each) {
        return random.ints(0, offers)
                .distinct()
                .limit(Math.min(each, offers))
                .sorted()
                .toArray();
    }
}
