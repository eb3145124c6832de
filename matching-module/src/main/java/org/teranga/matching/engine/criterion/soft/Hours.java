package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;

/** The share of the hours a week that are asked for and that whoever helps has. */
public record Hours() implements SoftCriterion {
    @Override
    public String id() {
        return "hours";
    }

    @Override
    public double value(Market market, int need, int offer) {
        int asked = market.needs().help().hours(need);
        int offered = market.offers().help().hours(offer);
        if (asked == OfferColumns.UNKNOWN || offered == OfferColumns.UNKNOWN) {
            return Double.NaN;
        }
        return offered >= asked ? 1 : (double) offered / asked;
    }

    @Override
    public long most(Market market, int need, double weight) {
        return market.needs().help().hours(need) == OfferColumns.UNKNOWN ? 0 : SoftCriterion.points(1, weight);
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(
                Math.max(0, market.needs().help().hours(need)),
                Math.max(0, market.offers().help().hours(offer)));
    }
}
