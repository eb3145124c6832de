package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BenchmarksTest {
    @Test
    void theWordForAllMeansAllInTheirOrderAndANameMeansOne() {
        assertThat(Benchmarks.called(Benchmarks.MATCHING))
                .isEqualTo(Benchmarks.called(null))
                .extracting(Benchmark::name)
                .doesNotHaveDuplicates()
                .startsWith("assignment");
        assertThat(Benchmarks.called("candidates")).singleElement().isInstanceOf(CandidatesBenchmark.class);
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatThereAre() {
        assertThatThrownBy(() -> Benchmarks.called("matchmaking")).hasMessageContaining("assignment, ");
    }

    @Test
    void whereTheCallerGivesANumberOnlyTheFirstUsualSizeIsRun() {
        Size small = new Size(20, 10, 1, 3);
        Size large = new Size(200, 100, 1, 1);
        assertThat(CommandOptions.NOTHING.sizes(small, large)).containsExactly(small, large);
        assertThat(new CommandOptions(null, null, 7L, null).sizes(small, large))
                .containsExactly(new Size(20, 10, 7, 3), new Size(200, 100, 7, 1));
        assertThat(new CommandOptions(null, 12, null, null).sizes(small, large))
                .containsExactly(new Size(20, 12, 1, 3));
    }
}
