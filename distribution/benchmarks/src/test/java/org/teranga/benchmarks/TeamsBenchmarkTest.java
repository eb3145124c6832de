package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.benchmarks.peer.OrToolsTeams;
import org.teranga.benchmarks.peer.TeamProblems;
import org.teranga.matching.engine.team.TeamPlan;
import org.teranga.matching.engine.team.TeamProblem;
import org.teranga.matching.engine.team.TeamSolver;

class TeamsBenchmarkTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void bothAgreeOnSmallProblems(long seed) {
        for (int percent : new int[] {0, 40}) {
            TeamProblem problem = TeamProblems.of(25, 6, 8, percent, seed);
            TeamPlan plan = new TeamSolver(problem).solve();
            OrToolsTeams peer = new OrToolsTeams(problem).solve(20, 1);
            assertThat(peer.objective()).as("proved by the peer").isEqualTo(peer.bound());
            assertThat(plan.objective()).as("objective").isLessThanOrEqualTo(peer.objective());
            assertThat(plan.bound()).as("bound").isGreaterThanOrEqualTo(peer.objective());
            assertThat(plan.exact() || percent > 0).isTrue();
        }
    }

    @Test
    void theFiguresOfBothStandInOneTable() {
        List<FigureTable> figures = new ArrayList<>();
        new TeamsBenchmark(2).run(new CommandOptions(60, 8, 3L, 1), figures::add);
        assertThat(figures)
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.rows())
                        .extracting(List::getFirst)
                        .containsExactly("Teranga", "CP-SAT, two threads"));
    }
}
