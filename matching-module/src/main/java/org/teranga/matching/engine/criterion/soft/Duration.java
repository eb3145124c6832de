package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;

/**
 * The share of the stay for which the offer is free.
 */
public record Duration() implements SoftCriterion {
    @Override
    public String id() {
        return "duration";
    }

    @Override
    public double value(Market market, int need, int offer) {
        int wanted = market.needs().from(need);
        int days = market.needs().days(need);
        int from = market.offers().from(offer);
        if (wanted == OfferColumns.UNKNOWN || days == OfferColumns.UNKNOWN || from == OfferColumns.UNKNOWN) {
            return Double.NaN;
        }
        return days <= 0 ? 1 : (double) covered(market, need, offer) / days;
    }

    @Override
    public void addPoints(Market market, int need, double weight, Batch batch) {
        int wanted = market.needs().from(need);
        int days = market.needs().days(need);
        if (wanted == OfferColumns.UNKNOWN || days == OfferColumns.UNKNOWN) {
            return;
        }
        long last = (long) wanted + days - 1;
        long whole = SoftCriterion.points(1, weight);
        for (int at = 0; at < batch.size(); at++) {
            int offer = batch.offer(at);
            int from = market.offers().from(offer);
            boolean isWhole = from <= wanted
                    && from != OfferColumns.UNKNOWN
                    && last <= market.offers().until(offer);
            batch.add(at, isWhole ? whole : SoftCriterion.points(value(market, need, offer), weight));
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        boolean known = !Double.isNaN(value(market, need, offer));
        return List.of(
                known ? covered(market, need, offer) : 0,
                Math.max(0, market.needs().days(need)));
    }

    private static long covered(Market market, int need, int offer) {
        long wanted = market.needs().from(need);
        long last = wanted + market.needs().days(need) - 1;
        long free = Math.min(last, market.offers().until(offer))
                - Math.max(wanted, market.offers().from(offer))
                + 1;
        return Math.max(0, free);
    }
}
