package org.teranga.matching.engine.criterion.hard;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.criterion.Shared;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Trait;

/** They have a language in common: the primary subtag counts, and Dari is Persian. */
public record CommonLanguage() implements PairCriterion {
    @Override
    public String id() {
        return "common_language";
    }

    @Override
    public Outcome outcome(Market market, int need, int offer) {
        if (market.commonLanguages(need, offer) > 0) {
            return Outcome.MET;
        }
        return market.languagesAreKnown(need, offer) ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    @Override
    public long oneOf(Market market, int need) {
        return market.needs().languageTraits(need);
    }

    @Override
    public boolean decidedByTraits(Market market, int need) {
        return Trait.namesLanguages(market.needs().languageTraits(need));
    }

    @Override
    public void keep(Market market, int need, Batch batch) {
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            batch.keep(at, market.commonLanguages(need, batch.offer(at)) > 0);
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(Shared.languages(market, need, offer));
    }
}
