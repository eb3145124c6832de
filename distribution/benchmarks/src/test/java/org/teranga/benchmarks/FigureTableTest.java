package org.teranga.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTableTest {
    @Test
    void columnsStandUnderTheirHeadings() {
        FigureTable figures = new FigureTable(
                "title",
                List.of("who", "time"),
                List.of(List.of("ours", "9.0 ms"), List.of("theirs", "120.0 ms")),
                "note");
        assertThat(figures.text().lines())
                .containsExactly(
                        "title", "", "who          time", "ours       9.0 ms", "theirs   120.0 ms", "", "note");
    }

    @Test
    void aRowWithACellTooFewIsRefused() {
        assertThatThrownBy(() -> new FigureTable("t", List.of("a", "b"), List.of(List.of("x")), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 cells under 2");
    }

    @Test
    void timesReadInTheirUnit() {
        assertThat(Spent.time(1_500)).isEqualTo("1.5 µs");
        assertThat(Spent.time(2_500_000)).isEqualTo("2.5 ms");
        assertThat(Spent.time(3_210_000_000.0)).isEqualTo("3.21 s");
    }

    @Test
    void theMedianRoundCounts() {
        int[] round = {0};
        Spent.Timed<Integer> timed = Spent.on(3, () -> "", nothing -> {
            long until = System.nanoTime() + (round[0] == 0 ? 60_000_000 : 5_000_000);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return round[0]++;
        });
        assertThat(timed.answer()).isEqualTo(2);
        assertThat(timed.spent().cpuNanos()).isLessThan(60_000_000);
    }
}
