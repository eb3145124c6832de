package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    private static Assignment force(Instance instance, Assignment plan, int need, int offer) {
        Instance.Pair pair = instance.pairs.get(need).get(offer);
        return new PairForcing(instance, instance.limits, plan).force(need, offer, pair.score(), pair.persons());
    }
}
