package org.teranga.matching.engine.criterion;

import java.util.List;
import org.teranga.matching.engine.market.Market;

/** A criterion that a pair must meet. What cannot be judged counts as not met. */
public sealed interface HardCriterion extends Criterion permits TraitCriterion, PairCriterion {
    /** Whether a pair meets it. */
    Outcome outcome(Market market, int need, int offer);

    /** What its sentence names: numbers, days, words. */
    default List<Object> details(Market market, int need, int offer) {
        return List.of();
    }

    /** The verdict on a pair, with its sentence. */
    default Verdict verdict(Market market, int need, int offer) {
        Outcome outcome = outcome(market, need, offer);
        return Verdict.of(id(), outcome, 0, details(market, need, offer));
    }
}
