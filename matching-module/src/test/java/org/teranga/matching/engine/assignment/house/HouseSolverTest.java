package org.teranga.matching.engine.assignment.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Capacities;
import org.teranga.matching.engine.assignment.pair.Families;
import org.teranga.matching.engine.assignment.pair.Graph;
import org.teranga.matching.engine.assignment.pair.Instance;
import org.teranga.matching.engine.assignment.pair.Numbering;
import org.teranga.matching.engine.assignment.pair.PairScan;
import org.teranga.matching.engine.assignment.pair.Prices;

class HouseSolverTest {
    @Test
    void plansWithHousesAreProvedNearlyBest() {
        for (int seed = 0; seed < 5; seed++) {
            Instance instance = Families.region(600, 350, seed);
            Assignment plan = new AssignmentSolver(instance, instance.limits).solve();
            assertThat(instance.hasHouses()).isTrue();
            assertThat(plan.gap()).as("seed %d", seed).isBetween(0.0, 0.005);
        }
    }

    @Test
    void aPlanMadeFromTheBestPairsOnlyIsProvedOverAll() {
        for (int seed = 0; seed < 5; seed++) {
            Instance instance = Families.region(300, 200, seed);
            Assignment all = new AssignmentSolver(instance, instance.limits).solve();
            Assignment few = new AssignmentSolver(instance, instance.limits, 1_000).solve();
            assertThat(few.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(all.objective());
            assertThat(few.gap()).as("seed %d", seed).isBetween(0.0, 0.02);
        }
    }

    @Test
    void eachWayOfMakingAPlanKeepsTheLimitsAndNeverMakesOneWorse() {
        for (int seed = 0; seed < 300; seed++) {
            Instance instance = Families.region(40, 30, seed);
            Graph graph = graph(instance);
            Capacities capacities = Capacities.of(instance, instance.limits);
            OfferSide side = new OfferSide(graph);
            long[] values =
                    new SplittableRandom(seed).longs(graph.needs(), 0, 10_000).toArray();
            Prices prices = HousePrices.of(side, capacities, values);
            int[] plan = new HousePlan(graph, side, capacities, prices, 10_000).make();
            checkLimits(instance, graph, plan, seed);
            Prices none = HousePrices.of(side, capacities, new long[graph.needs()]);
            int[] better = new HousePlan(graph, side, capacities, none, 10_000).from(plan);
            checkLimits(instance, graph, better, seed);
            assertThat(PlanValues.objective(graph, better))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(PlanValues.objective(graph, plan));
        }
    }

    @Test
    void whatIsUndoneWasNever() {
        for (int seed = 0; seed < 300; seed++) {
            Instance instance = Families.region(30, 20, seed);
            Graph graph = graph(instance);
            Occupancy occupancy = new Occupancy(graph, Capacities.of(instance, instance.limits));
            SplittableRandom random = new SplittableRandom(seed);
            change(graph, occupancy, random);
            int[] before = occupancy.edges();
            long objective = occupancy.objective();
            long[] lacking = lacking(graph, occupancy);
            occupancy.begin();
            change(graph, occupancy, random);
            assertThat(occupancy.edges()).isNotEqualTo(before);
            occupancy.undo();
            assertThat(occupancy.edges()).as("seed %d", seed).isEqualTo(before);
            assertThat(occupancy.objective()).isEqualTo(objective).isEqualTo(PlanValues.objective(graph, before));
            assertThat(lacking(graph, occupancy)).isEqualTo(lacking);
        }
    }

    @Test
    void noValuesOfADescentBringTheBoundBelowTheOptimum() {
        for (int seed = 0; seed < 500; seed++) {
            Instance instance = Instance.small(seed);
            Graph graph = graph(instance);
            if (graph.edges() == 0) {
                continue;
            }
            Capacities capacities = Capacities.of(instance, instance.limits);
            Descent descent = new Descent(capacities, 64, 12, new long[graph.needs()]);
            descent.run(graph, Long.MAX_VALUE, 1 + seed % 40);
            assertThat(Arrays.stream(descent.values()).min().orElse(0)).isNotNegative();
            assertThat(new OptimalityProof(instance, capacities, 64).bound(descent.values()))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(instance.bruteForce());
        }
    }

    /** Somebody leaves or comes, sixty times. */
    private static void change(Graph graph, Occupancy occupancy, SplittableRandom random) {
        for (int k = 0; k < 60; k++) {
            int edge = random.nextInt(graph.edges());
            int need = graph.need()[edge];
            if (occupancy.edge(need) >= 0) {
                occupancy.leave(need);
            } else if (occupancy.fits(edge)) {
                occupancy.put(edge);
            }
        }
    }

    private static long[] lacking(Graph graph, Occupancy occupancy) {
        return IntStream.range(0, graph.edges()).mapToLong(occupancy::lacking).toArray();
    }

    private static Graph graph(Instance instance) {
        return new PairScan(instance, instance.limits, Integer.MAX_VALUE >> 4)
                .graph(Numbering.of(instance, all(instance.needs()), all(instance.offers())));
    }

    private static boolean[] all(int count) {
        boolean[] all = new boolean[count];
        Arrays.fill(all, true);
        return all;
    }

    private static void checkLimits(Instance instance, Graph graph, int[] plan, int seed) {
        long[] persons = new long[graph.offers()];
        int[] households = new int[graph.offers()];
        for (int edge : plan) {
            if (edge >= 0) {
                persons[graph.offer[edge]] += graph.persons[edge];
                households[graph.offer[edge]]++;
            }
        }
        for (int j = 0; j < graph.offers(); j++) {
            assertThat(persons[j]).as("seed %d", seed).isLessThanOrEqualTo(instance.limits.persons(j));
            assertThat(households[j]).as("seed %d", seed).isLessThanOrEqualTo(instance.limits.households(j));
        }
    }
}
