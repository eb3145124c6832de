package org.teranga.matching.engine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TeamSolverTest {
    private static final int SMALL_MARKETS = 1_500;

    @Test
    void withoutNeededRolesTheTeamsAreTheBestThereAreOnThousandsOfSmallMarkets() {
        for (int seed = 0; seed < SMALL_MARKETS; seed++) {
            TeamMarket market = TeamMarket.small(seed, 0);
            TeamPlan plan = market.solve();
            market.check(plan);
            assertThat(plan.objective()).as("seed %d", seed).isEqualTo(market.bruteForce());
            assertThat(plan.exact()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void withNeededRolesTheBoundHoldsAndExactIsTrueOnThousandsOfSmallMarkets() {
        int best = 0;
        for (int seed = 0; seed < SMALL_MARKETS; seed++) {
            TeamMarket market = TeamMarket.small(seed, 0.4);
            TeamPlan plan = market.solve();
            market.check(plan);
            long optimum = market.bruteForce();
            assertThat(plan.bound()).as("bound, seed %d", seed).isGreaterThanOrEqualTo(optimum);
            assertThat(plan.objective()).as("seed %d", seed).isLessThanOrEqualTo(optimum);
            best += plan.objective() == optimum ? 1 : 0;
        }
        assertThat(best).as("how often the best was found").isGreaterThanOrEqualTo(SMALL_MARKETS * 99 / 100);
    }

    @Test
    void largeMarketsWithoutNeededRolesAreProved() {
        for (int seed = 0; seed < 4; seed++) {
            TeamMarket market = TeamMarket.large(seed % 2 == 0 ? 400 : 150, 40, 0, seed);
            TeamPlan plan = market.solve();
            market.check(plan);
            assertThat(plan.exact()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void largeMarketsWithNeededRolesAreNearlyProved() {
        for (int seed = 0; seed < 4; seed++) {
            TeamMarket market = TeamMarket.large(400, 40, 0.3, seed);
            TeamPlan plan = market.solve();
            market.check(plan);
            assertThat(plan.gap()).as("seed %d", seed).isLessThan(0.005);
            assertThat(plan)
                    .as("again, seed %d", seed)
                    .usingRecursiveComparison()
                    .isEqualTo(market.solve());
        }
    }

    @Test
    void aVolunteerTakesOneRoleOfAProjectAndTheOneThatGivesMost() {
        TeamMarket market = new TeamMarket(new int[] {2, 1}, new int[] {0, 0, 1});
        TeamPlan plan =
                market.pair(0, 0, 5).pair(0, 1, 7).pair(0, 2, 1).pair(1, 1, 4).solve();
        assertThat(plan.objective()).isEqualTo(10);
        assertThat(plan.volunteer()).containsExactly(0, 1, 0);
        assertThat(plan.role()).containsExactly(0, 1, 2);
        assertThat(plan.complete()).isZero();
    }

    @Test
    void aProjectThatLacksANeededRoleGivesNothingAndHoldsNobody() {
        TeamMarket market = new TeamMarket(new int[] {1, 1}, new int[] {0, 0, 1, 1}).need(0, 1, 2);
        // The second project needs the volunteer whom the first, that can never be whole, would pay more for.
        TeamPlan plan = market.pair(0, 0, 900).pair(0, 2, 1).pair(1, 3, 3).solve();
        market.check(plan);
        assertThat(plan.objective()).isEqualTo(1_004);
        assertThat(plan.complete()).isEqualTo(1);
        assertThat(plan.exact()).isTrue();
    }

    @Test
    void aWholeProjectMayBeWorthLessThanAnotherVolunteersPlaceElsewhere() {
        TeamMarket market = new TeamMarket(new int[] {1}, new int[] {0, 1}).need(0);
        assertThat(market.pair(0, 0, 1).pair(0, 1, 1_001).solve().objective()).isEqualTo(1_001);
        assertThat(market.pair(0, 1, 1_000).solve().objective()).isEqualTo(1_001);
        assertThat(market.pair(0, 1, 999).solve().complete()).isEqualTo(1);
        assertThat(market.pair(0, 1, 2_000).solve().complete()).isZero();
    }

    @Test
    void nothingGivesNothingAndIsProved() {
        TeamPlan plan = new TeamMarket(new int[] {1}, new int[] {0}).need(0).solve();
        assertThat(plan.objective()).isZero();
        assertThat(plan.bound()).isZero();
        assertThat(plan.gap()).isZero();
        assertThat(plan.exact()).isTrue();
        assertThat(new TeamMarket(new int[0], new int[0]).solve().chosen()).isZero();
    }

    @Test
    void theLargestScoresThatAreAllowedAreRight() {
        for (double share : new double[] {0, 0.4}) {
            for (int seed = 0; seed < 100; seed++) {
                TeamMarket market = TeamMarket.small(seed, share);
                long most = TeamProblem.largestScore(100);
                for (int v = 0; v < market.needs(); v++) {
                    int own = v;
                    market.pairs(v, (r, score, one) -> market.pair(own, r, most - score));
                }
                TeamPlan plan = market.solve();
                market.check(plan);
                long optimum = market.bruteForce();
                assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(optimum);
                assertThat(plan.objective()).as("seed %d", seed).isLessThanOrEqualTo(optimum);
                assertThat(share > 0 || plan.objective() == optimum)
                        .as("seed %d", seed)
                        .isTrue();
            }
        }
    }

    @Test
    void aRoleWithVeryManySeatsIsNoMoreWork() {
        int[] slots = new int[5_000];
        Arrays.fill(slots, 2);
        for (int[] needed : new int[][] {{}, {0}}) {
            TeamMarket market = new TeamMarket(slots, new int[] {0, 0, 1}).need(needed);
            market.seats[0] = Integer.MAX_VALUE - 1;
            market.seats[2] = 1_000;
            for (int v = 0; v < slots.length; v++) {
                market.pair(v, 0, 1 + v % 7).pair(v, 1, 1 + v % 11).pair(v, 2, 1 + v % 13);
            }
            TeamPlan plan = market.solve();
            market.check(plan);
            assertThat(plan.gap()).isLessThan(0.0005);
            assertThat(needed.length > 0 || plan.exact()).isTrue();
        }
    }

    @Test
    void rolesThatAreNotNumberedProjectByProjectAreRefused() {
        assertThatThrownBy(() -> new TeamMarket(new int[1], new int[] {1, 0}).solve())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("project by project");
    }
}
