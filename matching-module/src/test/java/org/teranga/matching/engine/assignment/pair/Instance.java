package org.teranga.matching.engine.assignment.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Needs, offers, pairs and limits for tests. */
public final class Instance implements PairSource {
    public record Pair(long score, int persons) {}

    public final List<Map<Integer, Pair>> pairs = new ArrayList<>();
    public final Limits limits;
    private final int offers;

    public Instance(int needs, int offers) {
        this.offers = offers;
        limits = new Limits(offers);
        for (int i = 0; i < needs; i++) {
            pairs.add(new TreeMap<>());
        }
    }

    public Instance pair(int need, int offer, long score, int persons) {
        pairs.get(need).put(offer, new Pair(score, persons));
        return this;
    }

    /** Few needs and offers with everything that can be odd: ties, scores of 0 and below, limits of all kinds. */
    public static Instance small(long seed) {
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
    public long bruteForce() {
        return best(0, new int[offers], new int[offers], new int[limits.groups()]);
    }

    /** The best objective of plans with a pair, by trying everything; below 0 where there is none. */
    public long bruteForce(int need, int offer) {
        int[] households = new int[offers];
        int[] persons = new int[offers];
        int[] groups = new int[limits.groups()];
        Pair pair = pairs.get(need).get(offer);
        households[offer]++;
        persons[offer] += pair.persons();
        if (limits.group(offer) >= 0 && ++groups[limits.group(offer)] > limits.most(limits.group(offer))) {
            return -1;
        }
        Map<Integer, Pair> others = pairs.set(need, new TreeMap<>());
        long best = pair.score() + best(0, households, persons, groups);
        pairs.set(need, others);
        return best;
    }

    /** Offers of households only, some of them in groups. */
    public static Instance grouped(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(random.nextInt(1, 7), random.nextInt(1, 6));
        int scores = random.nextInt(4) == 0 ? 1_000_000 : random.nextInt(2, 12);
        for (int i = 0; i < instance.needs(); i++) {
            for (int j = 0; j < instance.offers; j++) {
                if (random.nextInt(3) > 0) {
                    instance.pair(i, j, random.nextInt(1, scores), 1);
                }
            }
        }
        int groups = random.nextInt(3);
        int[] groupOf = new int[instance.offers];
        for (int j = 0; j < instance.offers; j++) {
            instance.limits.set(j, Limits.NONE, random.nextInt(5) == 0 ? Limits.NONE : random.nextInt(0, 4));
            groupOf[j] = random.nextInt(-1, groups);
        }
        int[] most = new int[groups];
        Arrays.setAll(most, group -> random.nextInt(0, 4));
        instance.limits.together(groupOf, most);
        return instance;
    }

    /** As {@link #small}, and some of its offers in groups. */
    public static Instance groupedWithHouses(long seed) {
        Instance instance = small(seed);
        SplittableRandom random = new SplittableRandom(seed);
        int[] groupOf = new int[instance.offers];
        Arrays.setAll(groupOf, j -> instance.limits.isHouse(j) ? -1 : random.nextInt(-1, 2));
        instance.limits.together(groupOf, new int[] {random.nextInt(0, 3), random.nextInt(0, 3)});
        return instance;
    }

    private long best(int need, int[] households, int[] persons, int[] groups) {
        if (need == needs()) {
            return 0;
        }
        long best = best(need + 1, households, persons, groups);
        for (Map.Entry<Integer, Pair> entry : pairs.get(need).entrySet()) {
            int j = entry.getKey();
            int size = entry.getValue().persons();
            int group = limits.group(j);
            if (households[j] < limits.households(j)
                    && (long) persons[j] + size <= limits.persons(j)
                    && (group < 0 || groups[group] < limits.most(group))) {
                add(j, size, 1, households, persons, groups);
                best = Math.max(best, entry.getValue().score() + best(need + 1, households, persons, groups));
                add(j, size, -1, households, persons, groups);
            }
        }
        return best;
    }

    private void add(int j, int size, int sign, int[]... households) {
        households[0][j] += sign;
        households[1][j] += sign * size;
        if (limits.group(j) >= 0) {
            households[2][limits.group(j)] += sign;
        }
    }

    /** Whether any offer packs persons in a way that is not exact. */
    public boolean hasHouses() {
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
