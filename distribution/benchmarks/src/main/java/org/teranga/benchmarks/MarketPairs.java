package org.teranga.benchmarks;

import java.util.Comparator;
import java.util.List;
import org.teranga.benchmarks.peer.ComparedPairs;
import org.teranga.matching.engine.Candidate;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;

/** Feasible pairs of a synthetic market of homes, scored by the default rules. */
final class MarketPairs {
    private MarketPairs() {}

    /** Every feasible pair. */
    static ComparedPairs of(Size size) {
        Scorer scorer = scorer(size);
        ComparedPairs pairs = new ComparedPairs(scorer.needs(), scorer.offers());
        for (int need = 0; need < scorer.needs(); need++) {
            int of = need;
            scorer.pairs(need, (offer, score, persons) -> pairs.add(of, offer, score));
        }
        return pairs;
    }

    /** The best of each need. */
    static ComparedPairs of(Size size, int mostPerNeed) {
        Scorer scorer = scorer(size);
        ComparedPairs pairs = new ComparedPairs(scorer.needs(), scorer.offers());
        for (int need = 0; need < scorer.needs(); need++) {
            List<Candidate> best = scorer.candidates(need, mostPerNeed);
            for (Candidate one : best.stream()
                    .sorted(Comparator.comparingInt(Candidate::offer))
                    .toList()) {
                pairs.add(need, one.offer(), one.score());
            }
        }
        return pairs;
    }

    private static Scorer scorer(Size size) {
        Market market = MarketReading.of(size);
        return new Scorer(market, RuleSet.BY_DEFAULT);
    }
}
