package org.teranga.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PointsTest {
    @Test
    void wholePointsOfThePartsAddUpToTheWholePointsOfTheScore() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 5_000; round++) {
            List<Long> parts =
                    random.longs(random.nextInt(1, 8), 0, 3_001).boxed().toList();
            long score = parts.stream().mapToLong(Long::longValue).sum() + 1;
            List<Long> whole = Points.whole(parts, score);
            assertThat(whole.stream().mapToLong(Long::longValue).sum())
                    .as("%s", parts)
                    .isEqualTo(Points.whole(score));
            for (int i = 0; i < parts.size(); i++) {
                assertThat(whole.get(i)).isBetween(parts.get(i) / 100, (parts.get(i) + 99) / 100);
            }
        }
    }
}
