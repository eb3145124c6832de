package org.teranga.platform.theme.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTest {
    private static LineChart chart(List<Double> values) {
        List<LineChart.Position> positions = IntStream.range(0, values.size())
                .mapToObj(at -> new LineChart.Position("" + at, at))
                .toList();
        return new LineChart("", positions, List.of(new LineChart.Line("", values)));
    }

    @Test
    void everyPointLiesBetweenTheLowestAndTheHighestTick() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            double from = random.nextDouble();
            double width = Math.pow(10, -4 * random.nextDouble());
            LineChart chart = chart(IntStream.range(0, 5)
                    .mapToObj(at -> from + width * random.nextDouble())
                    .toList());
            List<LineChart.Tick> ticks = chart.ticks();
            assertThat(ticks).as("seed %d", seed).hasSizeBetween(2, 5);
            assertThat(chart.paths().getFirst().points())
                    .as("seed %d", seed)
                    .allSatisfy(point -> assertThat(point.y())
                            .isBetween(ticks.getLast().y(), ticks.getFirst().y()));
        }
    }

    @Test
    void whatNeverChangesIsALevelLine() {
        assertThat(chart(List.of(1.0, 1.0, 1.0)).paths().getFirst().points())
                .extracting(LineChart.Point::y)
                .containsOnly(170);
    }

    @Test
    void aLineWithoutAValueForEachPositionIsAMistake() {
        assertThatThrownBy(() -> new LineChart(
                        "",
                        List.of(new LineChart.Position("", 0), new LineChart.Position("", 1)),
                        List.of(new LineChart.Line("", List.of(1.0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
