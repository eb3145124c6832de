package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestOfRowTest {
    @Test
    void theHighestScoresStayInTheirOrderAndOfEqualOnesTheFirst() {
        SplittableRandom random = new SplittableRandom(7);
        BestOfRow best = new BestOfRow();
        for (int round = 0; round < 3_000; round++) {
            int size = random.nextInt(1, 60);
            int most = random.nextInt(1, 60);
            int scores = random.nextInt(1, 50);
            long[] row = IntStream.range(0, size)
                    .mapToLong(k -> (long) k << 32 | random.nextInt(1, scores + 1))
                    .toArray();
            long[] expected = Arrays.stream(row)
                    .boxed()
                    .sorted(Comparator.comparing((Long pair) -> -pair.intValue())
                            .thenComparing(pair -> pair))
                    .limit(most)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            int kept = best.keep(row, size, most);
            assertThat(Arrays.copyOf(row, kept)).as("round %d", round).isEqualTo(expected);
        }
    }
}
