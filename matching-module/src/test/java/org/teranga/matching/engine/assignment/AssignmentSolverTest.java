package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Families;
import org.teranga.matching.engine.assignment.pair.Families.Planted;
import org.teranga.matching.engine.assignment.pair.Instance;
import org.teranga.matching.engine.assignment.pair.Limits;

class AssignmentSolverTest {
    private static final int SMALL_INSTANCES = 6_000;

    @Test
    void thePlanIsTheBestThereIsOnThousandsOfSmallInstances() {
        for (int seed = 0; seed < SMALL_INSTANCES; seed++) {
            Instance instance = Instance.small(seed);
            Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
            check(instance, plan);
            long optimum = instance.bruteForce();
            assertThat(plan.bound()).as("bound, seed %d: %s", seed, instance).isGreaterThanOrEqualTo(optimum);
            assertThat(plan.objective())
                    .as("objective, seed %d: %s", seed, instance)
                    .isLessThanOrEqualTo(optimum);
            assertThat(plan.objective()).as("seed %d: %s", seed, instance).isEqualTo(optimum);
            assertThat(plan.exact()).as("seed %d: %s", seed, instance).isTrue();
            if (!instance.hasHouses()) {
                checkPrices(instance, plan);
            }
        }
    }

    @Test
    void aPlanFoundOnTheBestPairsOnlyIsStillProvedOverAll() {
        for (int seed = 0; seed < 60; seed++) {
            Instance instance = Families.commonValue(40, 90, 70, seed);
            Assignment few = new AssignmentSolver(instance, instance.limits, 1).solve();
            Assignment all = new AssignmentSolver(instance, instance.limits).solve();
            assertThat(few.objective()).as("seed %d", seed).isEqualTo(all.objective());
            assertThat(few.exact()).as("seed %d", seed).isTrue();
            checkPrices(instance, few);
        }
    }

    @ParameterizedTest
    @CsvSource({"3000, 40, 1, 1", "3000, 40, 1, 2", "2000, 30, 5, 3", "2000, 30, 40, 4"})
    void plantedOptimaAreFound(int needs, int degree, int capacity, long seed) {
        Planted planted = Families.planted(needs, degree, capacity, seed);
        Assignment plan = new AssignmentSolver(planted.instance(), planted.instance().limits).solve();
        check(planted.instance(), plan);
        assertThat(plan.objective()).isEqualTo(planted.optimum());
        assertThat(plan.exact()).isTrue();
        checkPrices(planted.instance(), plan);
    }

    @ParameterizedTest
    @CsvSource({"3000, 3000, 1", "3000, 2400, 2", "2000, 4000, 3"})
    void everybodyWantsTheSameOffers(int needs, int offers, long seed) {
        Instance instance = Families.commonValue(needs, offers, 40, seed);
        Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
        check(instance, plan);
        assertThat(plan.exact()).isTrue();
        checkPrices(instance, plan);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyTiesAreNoTrouble(long seed) {
        Instance instance = Families.ties(3_000, 2_500, 20, seed);
        Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
        check(instance, plan);
        assertThat(plan.exact()).isTrue();
        checkPrices(instance, plan);
    }

    @ParameterizedTest
    @CsvSource({"C, 5, 60", "C, 10, 100", "D, 5, 60", "D, 10, 100", "E, 5, 60", "E, 10, 100"})
    void generalisedAssignmentIsBounded(char type, int agents, int jobs) {
        Instance instance = Families.generalised(type, agents, jobs, 11);
        Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
        check(instance, plan);
        assertThat(plan.gap()).isBetween(0.0, 0.004);
    }

    @Test
    void hugeScoresAreExact() {
        long huge = AssignmentSolver.largestScore(6);
        Instance instance = new Instance(3, 3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                instance.pair(i, j, huge - (long) i * j, 1);
            }
        }
        Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
        assertThat(plan.objective()).isEqualTo(instance.bruteForce());
        assertThat(plan.exact()).isTrue();
    }

    @Test
    void householdsOfAnySizeComeWherePersonsAreNotCounted() {
        long huge = Integer.MAX_VALUE - 1;
        for (long score : new long[] {5, 1L << 40}) {
            Instance instance = new Instance(3, 1);
            for (int i = 0; i < 3; i++) {
                instance.pair(i, 0, score, (int) huge);
            }
            instance.limits.set(0, Limits.NONE, Limits.NONE);
            Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
            assertThat(plan.objective()).isEqualTo(3 * score);
            assertThat(plan.exact()).isTrue();
        }
    }

    @Test
    void aPlanWithASmallGapHasOneEvenWhereScoresAreSmall() {
        for (long seed = 1; seed <= 3; seed++) {
            Instance instance = Families.ties(600, 700, 12, seed);
            Assignment nearly = new AssignmentSolver(instance, instance.limits).nearly();
            assertThat(nearly.gap()).as("seed %d", seed).isLessThanOrEqualTo(0.0001);
        }
    }

    @Test
    void noPairsIsAPlanWorthNothing() {
        Assignment plan = new AssignmentSolver(new Instance(3, 0), new Limits(0)).solve();
        assertThat(plan.objective()).isZero();
        assertThat(plan.gap()).isZero();
        assertThat(plan.exact()).isTrue();
        assertThat(plan.matched()).isZero();
    }

    @Test
    void moreCapacityNeverLowersTheOptimum() {
        for (int seed = 0; seed < 500; seed++) {
            Instance instance = Instance.small(seed);
            if (instance.hasHouses()) {
                continue;
            }
            long before =
                    new AssignmentSolver(instance, instance.limits).solve().objective();
            IntStream.range(0, instance.offers())
                    .filter(j -> instance.limits.households(j) != Limits.NONE)
                    .forEach(
                            j -> instance.limits.set(j, instance.limits.persons(j), instance.limits.households(j) + 1));
            if (!instance.hasHouses()) {
                assertThat(new AssignmentSolver(instance, instance.limits)
                                .solve()
                                .objective())
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    /** Every chosen pair exists, its score is above 0, and no offer takes more than it can. */
    private static void check(Instance instance, Assignment plan) {
        int[] households = new int[instance.offers()];
        long[] persons = new long[instance.offers()];
        long sum = 0;
        for (int i = 0; i < instance.needs(); i++) {
            int j = plan.offerOf()[i];
            if (j >= 0) {
                Instance.Pair pair = instance.pairs.get(i).get(j);
                assertThat(pair.score()).isPositive().isEqualTo(plan.scoreOf()[i]);
                households[j]++;
                persons[j] += pair.persons();
                sum += pair.score();
            }
        }
        for (int j = 0; j < instance.offers(); j++) {
            assertThat(households[j]).isLessThanOrEqualTo(instance.limits.households(j));
            assertThat(persons[j]).isLessThanOrEqualTo(instance.limits.persons(j));
        }
        assertThat(plan.objective()).isEqualTo(sum).isLessThanOrEqualTo(plan.bound());
    }

    /** A chosen pair's score is its need's value plus its offer's price, and no pair that can be chosen is worth more. */
    private static void checkPrices(Instance instance, Assignment plan) {
        for (int i = 0; i < instance.needs(); i++) {
            int need = i;
            instance.pairs.get(i).forEach((j, pair) -> {
                long sum = plan.prices().values()[need] + plan.prices().price(j, pair.persons());
                if (plan.offerOf()[need] == j) {
                    assertThat(sum).isEqualTo(pair.score());
                } else if (instance.limits.households(j) > 0 && pair.persons() <= instance.limits.persons(j)) {
                    assertThat(sum).isGreaterThanOrEqualTo(pair.score());
                }
            });
            assertThat(plan.prices().values()[i]).isNotNegative();
        }
    }
}
