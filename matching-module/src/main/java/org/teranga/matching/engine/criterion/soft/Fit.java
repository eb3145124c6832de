package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;

/**
 * Few empty beds: the share of a home's beds that the household fills. A shared house counts as full, since others take the beds that are left; what is no home has no beds.
 */
public record Fit() implements SoftCriterion {
    @Override
    public String id() {
        return "fit";
    }

    @Override
    public double value(Market market, int need, int offer) {
        int persons = market.needs().persons(need);
        int beds = market.offers().capacity(offer);
        if (!market.offers().home(offer)) {
            return 0;
        }
        if (persons == OfferColumns.UNKNOWN || beds == OfferColumns.UNKNOWN) {
            return Double.NaN;
        }
        if (persons > beds) {
            return 0;
        }
        return market.offers().sharedHome(offer) || beds == 0 ? 1 : (double) persons / beds;
    }

    @Override
    public void addPoints(Market market, int need, double weight, Batch batch) {
        int persons = market.needs().persons(need);
        long whole = SoftCriterion.points(1, weight);
        for (int at = 0; at < batch.size(); at++) {
            int offer = batch.offer(at);
            boolean isWhole = persons > 0
                    && persons == market.offers().capacity(offer)
                    && market.offers().home(offer);
            batch.add(at, isWhole ? whole : SoftCriterion.points(value(market, need, offer), weight));
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        int persons = Math.max(0, market.needs().persons(need));
        int beds = Math.max(0, market.offers().capacity(offer));
        return List.of(persons, beds, market.offers().sharedHome(offer) ? "shared" : "private");
    }
}
