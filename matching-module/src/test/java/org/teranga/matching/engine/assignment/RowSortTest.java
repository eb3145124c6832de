package org.teranga.matching.engine.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowSortTest {
    @Test
    void rowsOfEveryLengthAreSortedByTheUpperHalf() {
        SplittableRandom random = new SplittableRandom(5);
        for (int offers : new int[] {1, 2, 3, 100, 257, 20_000, 1 << 20, 1 << 23}) {
            RowSort sort = new RowSort(offers);
            for (int round = 0; round < 300; round++) {
                int size = random.nextInt(0, 200);
                long[] row = random.longs(size + 3L, 0, offers)
                        .map(offer -> offer << 32 | offer % 7)
                        .toArray();
                long[] sorted = row.clone();
                Arrays.sort(sorted, 0, size);
                sort.sort(row, size);
                assertThat(row).as("%d of %d offers", size, offers).isEqualTo(sorted);
            }
        }
    }
}
