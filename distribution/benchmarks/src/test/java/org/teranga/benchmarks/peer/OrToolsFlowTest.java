package org.teranga.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrToolsFlowTest {
    /** A planted optimum: scores are value of the need plus price of the offer, less a slack that only the planted pairs do not have. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePeerFindsThePlantedOptimum(long seed) {
        Random random = new Random(seed);
        int needs = 60;
        int offers = 90;
        int full = 40;
        int[] value = random.ints(needs, 1, 500).toArray();
        int[] price = random.ints(offers, 0, 500).toArray();
        ComparedPairs pairs = new ComparedPairs(needs, offers);
        long planted = 0;
        for (int need = 0; need < needs; need++) {
            for (int offer = 0; offer < offers; offer++) {
                int fair = value[need] + (offer < full ? price[offer] : 0);
                boolean chosen = need == offer && need < full || need >= full && offer == need;
                planted += chosen ? fair : 0;
                int score = chosen ? fair : fair - random.nextInt(1, 300);
                if (score > 0) {
                    pairs.add(need, offer, score);
                }
            }
        }
        OrToolsFlow flow = new OrToolsFlow(pairs);
        assertThat(flow.solve().objective()).isEqualTo(planted);
        assertThat(flow.matched()).isEqualTo(needs);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12})
    void aNeedThatEveryOfferIsTooDearForStaysWithout(long seed) {
        Random random = new Random(seed);
        ComparedPairs pairs = new ComparedPairs(3, 1);
        int best = random.nextInt(50, 60);
        pairs.add(0, 0, 10);
        pairs.add(1, 0, best);
        pairs.add(2, 0, 20);
        OrToolsFlow flow = new OrToolsFlow(pairs);
        assertThat(flow.solve().objective()).isEqualTo(best);
        assertThat(flow.matched()).isEqualTo(1);
    }
}
