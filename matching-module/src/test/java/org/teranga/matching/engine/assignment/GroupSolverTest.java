package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Instance;

class GroupSolverTest {
    private static final int INSTANCES = 6_000;

    @Test
    void whatOffersTakeTogetherIsKeptAndThePlanIsTheBestThereIs() {
        int bound = 0;
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = Instance.grouped(seed);
            Assignment plan = new GroupSolver(instance, instance.limits).solve();
            check(seed, instance, plan);
            assertThat(plan.objective()).as("seed %d: %s", seed, instance).isEqualTo(instance.bruteForce());
            assertThat(plan.exact()).as("seed %d", seed).isTrue();
            bound += plan.objective()
                            < new AssignmentSolver(instance, instance.limits)
                                    .solve()
                                    .objective()
                    ? 1
                    : 0;
        }
        assertThat(bound).as("instances in which a group is tight").isGreaterThan(INSTANCES / 10);
    }

    @Test
    void besideHousesTheGroupsAreKeptTooAndTheBoundHolds() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = Instance.groupedWithHouses(seed);
            Assignment plan = new GroupSolver(instance, instance.limits).solve();
            check(seed, instance, plan);
            assertThat(instance.bruteForce()).as("seed %d", seed).isBetween(plan.objective(), plan.bound());
        }
    }

    private static void check(long seed, Instance instance, Assignment plan) {
        List<Integer> inGroup = new ArrayList<>();
        int[] households = new int[instance.offers()];
        long sum = 0;
        for (int i = 0; i < instance.needs(); i++) {
            int j = plan.offerOf()[i];
            if (j >= 0) {
                households[j]++;
                inGroup.add(instance.limits.group(j));
                sum += instance.pairs.get(i).get(j).score();
                assertThat(plan.scoreOf()[i])
                        .isEqualTo(instance.pairs.get(i).get(j).score());
            }
        }
        assertThat(plan.objective()).isEqualTo(sum);
        for (int j = 0; j < households.length; j++) {
            assertThat(households[j]).as("seed %d", seed).isLessThanOrEqualTo(instance.limits.households(j));
        }
        for (int group = 0; group < instance.limits.groups(); group++) {
            int one = group;
            assertThat(inGroup.stream().filter(in -> in == one).count())
                    .as("seed %d: %s", seed, instance)
                    .isLessThanOrEqualTo(instance.limits.most(group));
        }
    }
}
