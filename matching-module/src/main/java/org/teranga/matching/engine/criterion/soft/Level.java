package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;

/** Whoever helps with French can do so at this level: wholly from the level on that they say, by half one below it, further down not. */
public record Level() implements SoftCriterion {
    private static final double ONE_BELOW = 0.5;

    @Override
    public String id() {
        return "level";
    }

    @Override
    public double value(Market market, int need, int offer) {
        int level = market.needs().help().level(need);
        int lowest = market.offers().help().level(offer);
        if (level == OfferColumns.UNKNOWN || lowest == OfferColumns.UNKNOWN) {
            return Double.NaN;
        }
        return level >= lowest ? 1 : level == lowest - 1 ? ONE_BELOW : 0;
    }

    @Override
    public long most(Market market, int need, double weight) {
        return market.needs().help().level(need) == OfferColumns.UNKNOWN ? 0 : SoftCriterion.points(1, weight);
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(
                market.needs().help().levelCode(need), market.offers().help().levelCode(offer));
    }
}
