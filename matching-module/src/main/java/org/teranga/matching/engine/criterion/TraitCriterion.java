package org.teranga.matching.engine.criterion;

import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Trait;
import org.teranga.matching.engine.market.fact.NeedFacts;

/** A hard criterion that looks at properties of the offer only, so that all of this kind are judged together by one AND. */
public non-sealed interface TraitCriterion extends HardCriterion {
    /** The {@link Trait} bits of which an offer for this need may have none. */
    long refused(NeedFacts need);

    /** The {@link Trait} bits with which it cannot be told whether the offer suits this need. */
    long unsure(NeedFacts need);

    @Override
    default Outcome outcome(Market market, int need, int offer) {
        NeedFacts facts = market.needs().facts(need);
        long traits = market.offers().traits(offer);
        if ((traits & refused(facts)) != 0) {
            return Outcome.NOT_MET;
        }
        return (traits & unsure(facts)) != 0 ? Outcome.UNKNOWN : Outcome.MET;
    }
}
