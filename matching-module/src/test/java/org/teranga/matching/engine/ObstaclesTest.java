package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.RuleSet;

class ObstaclesTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutTheRuleSoManyMoreOffersAreCandidates(int seed) {
        RandomMarket random = new RandomMarket(seed);
        Market market = Market.of(random.needs(8), random.offers(120), A.DAY);
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT);
        for (int need = 0; need < scorer.needs(); need++) {
            List<Obstacle> obstacles = new Obstacles(scorer).of(need);
            for (CriterionType<HardCriterion> type : RuleSet.BY_DEFAULT.hard()) {
                int more = new Scorer(market, without(type)).count(need) - scorer.count(need);
                int said = obstacles.stream()
                        .filter(one -> one.criterion().equals(type.id()))
                        .mapToInt(Obstacle::alone)
                        .sum();
                assertThat(said).as(type.id()).isEqualTo(more);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOneThatKeepsMostAwayComesFirst(int seed) {
        RandomMarket random = new RandomMarket(seed);
        Scorer scorer = new Scorer(Market.of(random.needs(8), random.offers(120), A.DAY), RuleSet.BY_DEFAULT);
        for (int need = 0; need < scorer.needs(); need++) {
            assertThat(new Obstacles(scorer).of(need).stream().map(one -> -one.alone()))
                    .isSorted();
        }
    }

    private static RuleSet without(CriterionType<HardCriterion> type) {
        return new RuleSet(
                RuleSet.BY_DEFAULT.version(),
                RuleSet.BY_DEFAULT.hard().stream().filter(one -> one != type).toList(),
                RuleSet.BY_DEFAULT.soft(),
                RuleSet.BY_DEFAULT.fairness());
    }
}
