package org.teranga.matching.engine.assignment.pair;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Families of instances on which solvers are known to break. */
public final class Families {
    private Families() {}

    /** An instance and its optimum, which is known because it was planted. */
    public record Planted(Instance instance, long optimum) {}

    /** Everybody wants the same offers: what an offer is worth hardly depends on who comes. */
    public static Instance commonValue(int needs, int offers, int degree, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(needs, offers);
        long[] worth = random.longs(offers, 0, 8_001).toArray();
        for (int i = 0; i < needs; i++) {
            for (int j : random.ints(0, offers).distinct().limit(degree).toArray()) {
                instance.pair(i, j, worth[j] + random.nextInt(501) + 1, 1);
            }
        }
        return instance;
    }

    /** Scores from a few values only. */
    public static Instance ties(int needs, int offers, int degree, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(needs, offers);
        for (int i = 0; i < needs; i++) {
            for (int j : random.ints(0, offers).distinct().limit(degree).toArray()) {
                instance.pair(i, j, 1 + random.nextInt(3), 1);
            }
        }
        return instance;
    }

    /** Values and prices are chosen first, and scores so that no pair is worth more; a third of the other pairs are as good. */
    public static Planted planted(int needs, int degree, int capacity, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int full = needs / capacity;
        int offers = full + full / 2;
        long[] price = IntStream.range(0, offers)
                .mapToLong(j -> j < full ? random.nextInt(5_000) : 0)
                .toArray();
        Instance instance = new Instance(full * capacity, offers);
        IntStream.range(0, offers).forEach(j -> instance.limits.set(j, Limits.NONE, capacity));
        long optimum = 0;
        for (int i = 0; i < instance.needs(); i++) {
            long value = 1 + random.nextInt(5_000);
            for (int j : random.ints(0, offers).distinct().limit(degree).toArray()) {
                long slack = random.nextInt(3) == 0 ? 0 : random.nextInt(1_000);
                instance.pair(i, j, value + price[j] - slack, 1);
            }
            instance.pair(i, i % full, value + price[i % full], 1);
            optimum += value + price[i % full];
        }
        return new Planted(instance, optimum);
    }

    /** Generalised assignment of the types C, D and E: jobs to agents of limited room, the cost to be small. */
    public static Instance generalised(char type, int agents, int jobs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(jobs, agents);
        long[] sum = new long[agents];
        for (int i = 0; i < jobs; i++) {
            for (int j = 0; j < agents; j++) {
                int room = switch (type) {
                    case 'C' -> random.nextInt(5, 26);
                    case 'D' -> random.nextInt(1, 101);
                    default -> (int) Math.max(1, Math.round(1 - 10 * Math.log(1 - random.nextDouble())));
                };
                long cost = switch (type) {
                    case 'C' -> random.nextInt(10, 51);
                    case 'D' -> 111 - room + random.nextInt(-10, 11);
                    default -> Math.round(1000.0 / room - 10 * random.nextDouble());
                };
                instance.pair(i, j, 2_000 - cost, room);
                sum[j] += room;
            }
        }
        IntStream.range(0, agents).forEach(j -> instance.limits.set(j, (int) (0.8 * sum[j] / agents), Limits.NONE));
        return instance;
    }

    /** Households of one to eight persons and homes on a map, each tenth a house of eight to 32 beds; the nearer the better. */
    public static Instance region(int needs, int offers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(needs, offers);
        double[] at = random.doubles(2L * (needs + offers)).toArray();
        int[] room = IntStream.range(0, offers)
                .map(j -> j % 10 == 0 ? random.nextInt(8, 33) : random.nextInt(1, 7))
                .toArray();
        IntStream.range(0, offers).forEach(j -> instance.limits.set(j, room[j], j % 10 == 0 ? Limits.NONE : 1));
        for (int i = 0; i < needs; i++) {
            int persons = 1 + random.nextInt(8) * random.nextInt(8) / 7;
            for (int j = 0; j < offers; j++) {
                double distance = Math.hypot(at[2 * i] - at[2 * (needs + j)], at[2 * i + 1] - at[2 * (needs + j) + 1]);
                if (persons <= room[j] && (distance < 0.2 || needs < 100)) {
                    instance.pair(i, j, Math.round(9_000 - 15_000 * distance) + random.nextInt(1_000), persons);
                }
            }
        }
        return instance;
    }
}
