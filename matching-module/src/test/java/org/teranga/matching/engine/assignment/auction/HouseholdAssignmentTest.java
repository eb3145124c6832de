package org.teranga.matching.engine.assignment.auction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Families;
import org.teranga.matching.engine.assignment.pair.Instance;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.assignment.pair.Prices;

class HouseholdAssignmentTest {
    private static final int INSTANCES = 3_000;

    /** Offers that take several households, everybody wanting the same, many ties: the optimum, proved by whole prices. */
    @Test
    void thePlanIsTheBestAndItsPricesProveItOnThousandsOfSmallInstances() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = households(seed);
            Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
            assertThat(plan.objective()).as("seed %d: %s", seed, instance).isEqualTo(instance.bruteForce());
            assertThat(plan.bound()).as("seed %d: %s", seed, instance).isEqualTo(plan.objective());
            for (int i = 0; i < instance.needs(); i++) {
                int need = i;
                long value = plan.prices().values()[need];
                instance.pairs.get(need).forEach((j, pair) -> {
                    long cover = value + plan.prices().prices()[j];
                    boolean chosen = plan.offerOf()[need] == j;
                    assertThat(cover).isGreaterThanOrEqualTo(chosen ? pair.score() : admitted(instance, j, pair));
                    assertThat(!chosen || cover == pair.score()).isTrue();
                });
            }
        }
    }

    private static long admitted(Instance instance, int offer, Instance.Pair pair) {
        return instance.limits.households(offer) > 0 ? pair.score() : 0;
    }

    @Test
    void theFasterPlanLiesBetweenNothingAndTheBestAndItsBoundHolds() {
        for (int seed = 0; seed < INSTANCES; seed++) {
            Instance instance = households(seed);
            Assignment plan = new AssignmentSolver(instance, instance.limits).nearly();
            long optimum = instance.bruteForce();
            assertThat(plan.objective()).as("seed %d", seed).isLessThanOrEqualTo(optimum);
            assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
            assertThat(plan.bound() - optimum).as("seed %d", seed).isLessThanOrEqualTo(instance.needs());
            assertThat(isCovered(instance, plan.prices())).as("seed %d", seed).isTrue();
        }
    }

    /** Whether no pair is worth more than the value of its need and the price of its offer. */
    private static boolean isCovered(Instance instance, Prices prices) {
        return IntStream.range(0, instance.needs())
                .allMatch(i -> instance.pairs.get(i).entrySet().stream()
                        .filter(pair -> instance.limits.admit(
                                pair.getKey(),
                                pair.getValue().score(),
                                pair.getValue().persons()))
                        .allMatch(pair -> prices.values()[i] + prices.prices()[pair.getKey()]
                                >= pair.getValue().score()));
    }

    @Test
    void aPlanOnTheBestPairsIsTheSameAsOnAllAndAsTheOneThatTakesHugeScores() {
        for (int seed = 0; seed < 40; seed++) {
            Instance instance = Families.commonValue(60, 50, 40, seed);
            long optimum =
                    new AssignmentSolver(instance, instance.limits).solve().objective();
            assertThat(new AssignmentSolver(instance, instance.limits, 1)
                            .solve()
                            .objective())
                    .as("seed %d", seed)
                    .isEqualTo(optimum);
            Instance huge = new Instance(60, 50);
            for (int i = 0; i < 60; i++) {
                int need = i;
                instance.pairs.get(i).forEach((j, pair) -> huge.pair(need, j, pair.score() * 1_000_003, 1));
            }
            assertThat(new AssignmentSolver(huge, huge.limits).solve().objective())
                    .as("seed %d", seed)
                    .isEqualTo(optimum * 1_000_003);
        }
    }

    @Test
    void theOrderOfNeedsAndOffersDoesNotChangeTheOptimum() {
        for (int seed = 0; seed < 500; seed++) {
            Instance instance = households(seed);
            List<Integer> order =
                    Arrays.asList(IntStream.range(0, instance.needs()).boxed().toArray(Integer[]::new));
            Collections.shuffle(order, new Random(seed));
            Instance other = new Instance(instance.needs(), instance.offers());
            int last = instance.offers() - 1;
            for (int i = 0; i < order.size(); i++) {
                int need = order.get(i);
                instance.pairs.get(i).forEach((j, pair) -> other.pair(need, last - j, pair.score(), pair.persons()));
            }
            IntStream.rangeClosed(0, last)
                    .forEach(j -> other.limits.set(last - j, Limits.NONE, instance.limits.households(j)));
            assertThat(new AssignmentSolver(other, other.limits).solve().objective())
                    .as("seed %d", seed)
                    .isEqualTo(new AssignmentSolver(instance, instance.limits)
                            .solve()
                            .objective());
        }
    }

    /** Needs and offers of which each takes some households, with scores of 0 and below among them. */
    private static Instance households(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = new Instance(random.nextInt(1, 8), random.nextInt(1, 6));
        int scores = random.nextInt(3) == 0 ? 9_000 : random.nextInt(2, 12);
        boolean common = random.nextBoolean();
        for (int i = 0; i < instance.needs(); i++) {
            for (int j = 0; j < instance.offers(); j++) {
                if (random.nextInt(4) > 0) {
                    instance.pair(i, j, random.nextInt(-1, scores) + (common ? 900L * j : 0), 1);
                }
            }
        }
        IntStream.range(0, instance.offers())
                .forEach(j -> instance.limits.set(j, Limits.NONE, random.nextInt(10) == 0 ? 0 : random.nextInt(1, 4)));
        return instance;
    }
}
