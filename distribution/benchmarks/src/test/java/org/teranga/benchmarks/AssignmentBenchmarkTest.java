package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.benchmarks.peer.ComparedPairs;
import org.teranga.benchmarks.peer.OrToolsFlow;
import org.teranga.matching.engine.assignment.AssignmentSolver;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;

class AssignmentBenchmarkTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thePlantedOptimumIsWhatBothFind(long seed) {
        Families.Planted planted = Families.planted(200, 300, 20, seed);
        assertThat(new OrToolsFlow(planted.pairs()).solve().objective()).isEqualTo(planted.optimum());
        assertThat(plan(planted.pairs()).objective()).isEqualTo(planted.optimum());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whereEverybodyWantsTheSameBothFindAsMuch(long seed) {
        ComparedPairs pairs = Families.commonValue(200, 160, 25, seed);
        OrToolsFlow flow = new OrToolsFlow(pairs).solve();
        Assignment plan = plan(pairs);
        assertThat(plan.objective()).isEqualTo(flow.objective());
        assertThat(plan.bound()).isEqualTo(flow.objective());
        assertThat(flow.matched()).isEqualTo(plan.matched());
    }

    @Test
    void theFiguresOfBothStandInOneTable() {
        List<FigureTable> figures = new ArrayList<>();
        new AssignmentBenchmark().run(new CommandOptions(400, 200, 3L, 1), figures::add);
        assertThat(figures)
                .hasSize(5)
                .allSatisfy(table -> assertThat(table.rows())
                        .extracting(List::getFirst)
                        .containsExactly("Teranga, nearly", "Teranga, exactly", "OR-Tools"));
    }

    private static Assignment plan(ComparedPairs pairs) {
        return new AssignmentSolver(pairs, new Limits(pairs.offers())).solve();
    }
}
