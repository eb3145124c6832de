package org.teranga.matching.plan.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.plan.suggestion.PriceList.Price;

class PriceListTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 100, 5_000})
    void everyPriceComesBackFromItsPackedForm(int count) {
        Random random = new Random(count);
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            prices.add(new Price(
                    new UUID(random.nextLong(), random.nextLong()), random.nextLong(10_000), random.nextDouble()));
        }
        PriceList unpacked = PriceList.unpacked(PriceList.of(prices).packed());
        assertThat(prices)
                .allSatisfy(price -> assertThat(unpacked.of(price.key())).contains(price));
        assertThat(unpacked.of(new UUID(random.nextLong(), random.nextLong()))).isEmpty();
        assertThat(unpacked.size()).isEqualTo(32 * count);
    }

    @Test
    void theOrderGivenDoesNotMatter() {
        Price one = new Price(new UUID(-1, 5), 1, 0);
        Price two = new Price(new UUID(1, -5), 2, 0.5);
        assertThat(PriceList.of(List.of(one, two)).packed())
                .isEqualTo(PriceList.of(List.of(two, one)).packed());
    }

    @Test
    void theDearestComeFirstInPartsThatKeepTogetherWhatIsWorthTheSame() {
        PriceList prices = PriceList.of(IntStream.range(0, 40)
                .mapToObj(one -> new Price(new UUID(0, one), one < 10 ? 0 : one / 3, 0))
                .toList());
        List<List<UUID>> parts = prices.dearest(4, 2);
        assertThat(parts.stream().map(List::size)).containsExactly(4, 9, 17);
        assertThat(parts.stream().flatMap(List::stream).map(key -> key.getLeastSignificantBits() / 3))
                .hasSize(30)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(parts.get(0)).contains(new UUID(0, 39), new UUID(0, 36));
        assertThat(PriceList.of(List.of()).dearest(4, 2)).isEmpty();
    }

    @Test
    void aCutFormIsRefused() {
        assertThatThrownBy(() -> PriceList.unpacked(new byte[31])).hasMessageContaining("31 bytes");
    }
}
