package org.teranga.benchmarks.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.benchmarks.Size;
import org.teranga.benchmarks.SurgeBenchmark;
import org.teranga.benchmarks.surge.Surge.Days;
import org.teranga.benchmarks.surge.Surge.Way;

class SurgeTest {
    private static final Size SMALL = new Size(400, 300, 5, 1);

    @Test
    void theSameSeedGivesTheSameDays() {
        for (Way way : Way.values()) {
            Days one = SurgeBenchmark.surge(SMALL).days(way);
            Days other = SurgeBenchmark.surge(SMALL).days(way);
            assertThat(other.points()).isEqualTo(one.points());
            assertThat(other.waiting()).isEqualTo(one.waiting());
        }
    }

    @Test
    void nobodyDoesBetterThanHindsightAndNobodyDecidesMoreThanThereAreHoursFor() {
        Surge surge = SurgeBenchmark.surge(SMALL);
        for (Way way : Way.values()) {
            Days days = surge.days(way);
            assertThat(days.allPoints())
                    .isPositive()
                    .isLessThanOrEqualTo(surge.inHindsight().objective());
            for (int hour = 1; hour < Surge.HOURS; hour++) {
                assertThat(days.placed()[hour] - days.placed()[hour - 1])
                        .isBetween(0, Surge.PEOPLE * Surge.DECISIONS_AN_HOUR);
            }
        }
    }

    @Test
    void thePictureTellsItsFiguresInWordsAndKnowsTheDark() {
        Surge surge = SurgeBenchmark.surge(SMALL);
        Map<Way, Days> ways = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ways.put(way, surge.days(way));
        }
        assertThat(SurgePicture.of(ways, surge.inHindsight().objective()))
                .contains("<desc id=\"d\">", "prefers-color-scheme: dark", "by arrival: ")
                .doesNotContain("NaN");
    }
}
