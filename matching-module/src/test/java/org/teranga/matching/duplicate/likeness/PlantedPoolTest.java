package org.teranga.matching.duplicate.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.testrun.LongRun;

/**
 * Of 500 people who stand twice among 20,000 at least 95 in 100 are found, and of what is shown at most one in 100 is wrong: with the first of three
 * seeds, in a long run with all; two of them are among the hardest of the sixteen on which the first bounds were chosen. Others with {@code -Dteranga.duplicates.seeds=1-16}. It
 * does not hold for every seed: the decision says how far.
 */
class PlantedPoolTest {
    private static final int PEOPLE = 20_000;
    private static final int PLANTED = 500;

    /** The first is the one that the figures of the decision name; 72271 and 24757 were the hardest of the first sixteen. */
    static LongStream seeds() {
        String asked = System.getProperty("teranga.duplicates.seeds", "");
        if (asked.matches("\\d+-\\d+")) {
            String[] ends = asked.split("-");
            return LongStream.rangeClosed(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
        }
        return LongStream.of(20261130, 72271, 24757).limit(LongRun.of(1, 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoStandsTwiceIsFoundAndHardlyAnybodyElse(long seed) {
        PlantedPool pool = PlantedPool.of(PEOPLE, PLANTED, seed);
        long began = System.nanoTime();
        Map<Set<Integer>, Set<Alike>> shown = new PoolIndex(pool.entries().stream()
                        .map(PlantedPool.Entry::described)
                        .toList())
                .pairs();
        double seconds = (System.nanoTime() - began) / 1e9;
        Set<Set<Integer>> found = new HashSet<>(shown.keySet());
        found.retainAll(pool.twice());
        double recall = (double) found.size() / PLANTED;
        double wrong = 1 - (double) found.size() / shown.size();
        System.out.printf(
                "seed %d: %d of %d found (%.1f %%), %d shown, %.2f %% wrong, %.1f s%n",
                seed, found.size(), PLANTED, 100 * recall, shown.size(), 100 * wrong, seconds);
        if (Boolean.getBoolean("teranga.duplicates.print")) {
            print(pool, shown, found);
        }
        assertThat(recall).as("found").isGreaterThanOrEqualTo(0.95);
        assertThat(wrong).as("wrong among those shown").isLessThanOrEqualTo(0.01);
    }

    private static void print(PlantedPool pool, Map<Set<Integer>, Set<Alike>> shown, Set<Set<Integer>> found) {
        pool.twice().stream()
                .filter(pair -> !found.contains(pair))
                .forEach(pair -> line("missed", pool, pair, Set.of()));
        shown.forEach((pair, alike) -> {
            if (!found.contains(pair)) {
                line("wrong", pool, pair, alike);
            }
        });
    }

    private static void line(String what, PlantedPool pool, Set<Integer> pair, Set<Alike> alike) {
        System.out.println(what + " " + alike + pair);
        pair.forEach(one -> {
            PlantedPool.Entry entry = pool.entries().get(one);
            System.out.println("    " + entry.name() + " | " + entry.phone() + " | " + entry.email() + " | "
                    + entry.street() + " | " + entry.place());
        });
    }
}
