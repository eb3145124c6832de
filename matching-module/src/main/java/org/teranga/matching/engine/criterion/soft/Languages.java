package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Shared;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;

/**
 * The share of the household's languages that the offer speaks.
 */
public record Languages() implements SoftCriterion {
    @Override
    public String id() {
        return "languages";
    }

    @Override
    public double value(Market market, int need, int offer) {
        return market.languagesAreKnown(need, offer)
                ? (double) market.commonLanguages(need, offer) / market.needs().languages(need)
                : Double.NaN;
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(Shared.languages(market, need, offer));
    }
}
