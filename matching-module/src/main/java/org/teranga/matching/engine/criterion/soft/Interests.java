package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Shared;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;

/**
 * The share of the household's interests that the offer has too.
 */
public record Interests() implements SoftCriterion {
    @Override
    public String id() {
        return "interests";
    }

    @Override
    public double value(Market market, int need, int offer) {
        return market.interestsAreKnown(need, offer)
                ? (double) market.commonInterests(need, offer) / market.needs().interests(need)
                : Double.NaN;
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(Shared.interests(market, need, offer));
    }
}
