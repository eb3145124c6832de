package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

class DemandTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void othersAreThoseWhoseCandidatesTheOfferIsAmongAndWhoHasNoOtherHasItAlone(int seed) {
        RandomMarket random = new RandomMarket(seed);
        Scorer scorer = new Scorer(Market.of(random.needs(20), random.offers(25), A.DAY), RuleSet.BY_DEFAULT);
        Demand demand = new Demand(scorer);
        for (int offer = 0; offer < scorer.offers(); offer++) {
            for (int except = Demand.NOBODY; except < scorer.needs(); except += 7) {
                int wanted = offer;
                int left = except;
                int[] having = IntStream.range(0, scorer.needs())
                        .filter(need -> need != left)
                        .filter(need -> scorer.candidates(need, 25).stream().anyMatch(one -> one.offer() == wanted))
                        .toArray();
                long alone = IntStream.of(having)
                        .filter(need -> scorer.candidates(need, 25).size() == 1)
                        .count();
                assertThat(demand.of(offer, except)).isEqualTo(new Demand.Others(having.length, (int) alone));
            }
        }
    }
}
