package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Instance;

class PairForcingTest {
    private static final int INSTANCES = 2_500;

    @Test
    void thePlanWithAForcedPairIsTheBestOneThatHasItAndCostsAtLeastWhatPricesSay() {
        int dearer = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = Instance.grouped(seed);
            Assignment plan = new GroupSolver(instance, instance.limits).solve();
            for (int need = 0; need < instance.needs(); need++) {
                for (int offer : instance.pairs.get(need).keySet()) {
                    long best = instance.bruteForce(need, offer);
                    if (best >= 0 && instance.limits.households(offer) > 0) {
                        Assignment forced = force(instance, plan, need, offer);
                        String what = "seed " + seed + " pair " + need + "-" + offer + " of " + instance;
                        assertThat(forced.offerOf()[need]).isEqualTo(offer);
                        assertThat(forced.objective()).as(what).isEqualTo(best);
                        assertThat(forced.exact()).as(what).isTrue();
                        long score = instance.pairs.get(need).get(offer).score();
                        long bound = plan.prices().pointsShort(need, offer, score, 1);
                        long cost = plan.objective() - forced.objective();
                        assertThat(cost).as(what).isGreaterThanOrEqualTo(bound);
                        dearer += cost > bound ? 1 : 0;
                    }
                }
            }
        }
        assertThat(dearer).as("pairs that cost more than prices say").isPositive();
    }

    @Test
    void withHousesWhatAForcedPairCostsLiesBetweenTwoFigures() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = Instance.groupedWithHouses(seed);
            Assignment plan = new GroupSolver(instance, instance.limits).solve();
            for (int need = 0; need < instance.needs(); need++) {
                for (int offer : instance.pairs.get(need).keySet()) {
                    Instance.Pair pair = instance.pairs.get(need).get(offer);
                    long best = instance.bruteForce(need, offer);
                    if (best >= 0 && instance.limits.admit(offer, pair.score(), pair.persons())) {
                        Assignment forced = force(instance, plan, need, offer);
                        assertThat(best)
                                .as("seed %d pair %d-%d of %s", seed, need, offer, instance)
                                .isBetween(forced.objective(), forced.bound());
                    }
                }
            }
        }
    }

    @Test
    void withManyNeedsOnlyThoseAroundAPairMoveAndWhatItCostsStillLiesBetweenTwoFigures() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = Instance.groupedWithHouses(seed);
            Assignment plan = new GroupSolver(instance, instance.limits).solve();
            for (int need = 0; need < instance.needs(); need++) {
                for (int offer : instance.pairs.get(need).keySet()) {
                    Instance.Pair pair = instance.pairs.get(need).get(offer);
                    long best = instance.bruteForce(need, offer);
                    if (best >= 0 && instance.limits.admit(offer, pair.score(), pair.persons())) {
                        Assignment forced = new PairForcing(instance, instance.limits, plan, (int) (seed % 3))
                                .force(need, offer, pair.score(), pair.persons());
                        String what = "seed " + seed + " pair " + need + "-" + offer + " of " + instance;
                        assertThat(best).as(what).isBetween(forced.objective(), forced.bound());
                        checkLimits(what, instance, forced);
                    }
                }
            }
        }
    }

    private static void checkLimits(String what, Instance instance, Assignment plan) {
        int[] households = new int[instance.offers()];
        int[] persons = new int[instance.offers()];
        int[] groups = new int[instance.limits.groups()];
        long sum = 0;
        for (int i = 0; i < instance.needs(); i++) {
            int offer = plan.offerOf()[i];
            if (offer >= 0) {
                households[offer]++;
                persons[offer] += instance.pairs.get(i).get(offer).persons();
                sum += instance.pairs.get(i).get(offer).score();
                if (instance.limits.group(offer) >= 0) {
                    groups[instance.limits.group(offer)]++;
                }
            }
        }
        assertThat(plan.objective()).as(what).isEqualTo(sum);
        for (int offer = 0; offer < households.length; offer++) {
            assertThat(households[offer]).as(what).isLessThanOrEqualTo(instance.limits.households(offer));
            assertThat(persons[offer]).as(what).isLessThanOrEqualTo(instance.limits.persons(offer));
        }
        for (int group = 0; group < groups.length; group++) {
            assertThat(groups[group]).as(what).isLessThanOrEqualTo(instance.limits.most(group));
        }
    }

    private static Assignment force(Instance instance, Assignment plan, int need, int offer) {
        Instance.Pair pair = instance.pairs.get(need).get(offer);
        return new PairForcing(instance, instance.limits, plan).force(need, offer, pair.score(), pair.persons());
    }
}
