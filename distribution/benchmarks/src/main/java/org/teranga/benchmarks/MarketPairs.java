package org.teranga.benchmarks;

import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** Every feasible pair of a synthetic market of homes, scored by the default rules. */
final class MarketPairs {
    private MarketPairs() {}

    static Pairs of(Size size) {
        Market market = MarketReading.of(size);
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT);
        Pairs pairs = new Pairs(scorer.needs(), scorer.offers());
        for (int need = 0; need < scorer.needs(); need++) {
            int of = need;
            scorer.pairs(need, (offer, score, persons) -> pairs.add(of, offer, score));
        }
        return pairs;
    }
}
