package org.teranga.matching.engine.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Needs, offers, pairs and limits for tests. */
final class Instance implements PairSource {
    record Pair(long score, int persons) {}

    final List<Map<Integer, Pair>> pairs = new ArrayList<>();
    final Limits limits;
    private final int offers;

    Instance(int needs, int offers) {
        this.offers = offers;
        limits = new Limits(offers);
        for (int i = 0; i < needs; i++) {
            pairs.add(new TreeMap<>());
        }
    }

    Instance pair(int need, int offer, long score, int persons) {
        pairs.get(need).put(offer, new Pair(score, persons));
        return this;
    }

    /** Few needs and offers with everything that can be odd: ties, scores of 0 and below, limits of all kinds. */
    static Instance small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(random.nextInt(1, 8), random.nextInt(1, 6));
        int scores = random.nextInt(4) == 0 ? 1_000_000 : random.nextInt(2, 12);
        boolean persons = random.nextBoolean();
        for (int i = 0; i < instance.needs(); i++) {
            for (int j = 0; j < instance.offers; j++) {
                if (random.nextInt(3) > 0) {
                    instance.pair(i, j, random.nextInt(-2, scores), persons ? random.nextInt(0, 6) : 1);
                }
            }
        }
        for (int j = 0; j < instance.offers; j++) {
            instance.limits.set(
                    j,
                    random.nextBoolean() ? Limits.NONE : random.nextInt(0, 9),
                    random.nextInt(4) == 0 ? Limits.NONE : random.nextInt(0, 4));
        }
        return instance;
    }

    @Override
    public int needs() {
        return pairs.size();
    }

    @Override
    public int offers() {
        return offers;
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        pairs.get(need).forEach((offer, pair) -> taker.take(offer, pair.score(), pair.persons()));
    }

    /** The best objective, by trying everything. */
    long bruteForce() {
        return best(0, new int[offers], new int[offers]);
    }

    private long best(int need, int[] households, int[] persons) {
        if (need == needs()) {
            return 0;
        }
        long best = best(need + 1, households, persons);
        for (Map.Entry<Integer, Pair> entry : pairs.get(need).entrySet()) {
            int j = entry.getKey();
            int size = entry.getValue().persons();
            if (households[j] < limits.households(j) && (long) persons[j] + size <= limits.persons(j)) {
                households[j]++;
                persons[j] += size;
                best = Math.max(best, entry.getValue().score() + best(need + 1, households, persons));
                households[j]--;
                persons[j] -= size;
            }
        }
        return best;
    }

    /** Whether any offer packs persons in a way that is not exact. */
    boolean hasHouses() {
        return Capacities.of(this, limits).hasHouses();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(pairs.toString());
        for (int j = 0; j < offers; j++) {
            text.append(" [")
                    .append(limits.households(j))
                    .append(' ')
                    .append(limits.persons(j))
                    .append(']');
        }
        return text.toString();
    }
}
