package org.teranga.platform.theme.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnChartTest {
    @Test
    void linesStandAtRoundValues() {
        ColumnChart chart = chart(210, 340, 1640);
        assertThat(chart.ticks()).extracting(ColumnChart.Tick::value).containsExactly(0L, 1000L, 2000L, 3000L);
        assertThat(chart.ticks().getFirst().y()).isEqualTo(170);
        assertThat(chart(620, 671).ticks()).extracting(ColumnChart.Tick::value).containsExactly(0L, 250L, 500L, 750L);
        assertThat(chart(7).ticks()).extracting(ColumnChart.Tick::value).containsExactly(0L, 5L, 10L, 15L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyColumnStandsOnTheAxisAndBelowTheTop(long seed) {
        long[] values = new Random(seed).longs(12, 0, 1_000_000).toArray();
        ColumnChart chart = chart(values);
        assertThat(chart.bars()).hasSize(12).allSatisfy(bar -> {
            assertThat(bar.y() + bar.height()).isEqualTo(170);
            assertThat(bar.y()).isGreaterThanOrEqualTo(20);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(chart.width());
        });
    }

    @Test
    void nothingToShowIsDrawnFlat() {
        assertThat(chart(0).bars().getFirst().height()).isZero();
        assertThat(chart().width()).isPositive();
    }

    private static ColumnChart chart(long... values) {
        List<ColumnChart.Column> columns = Arrays.stream(values)
                .mapToObj(value -> new ColumnChart.Column("w", value))
                .toList();
        return new ColumnChart("title", "week", "offers", columns);
    }
}
