package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.Shared;
import org.teranga.matching.engine.criterion.SoftCriterion;
import org.teranga.matching.engine.market.Market;

/**
 * The share of the household's languages that the offer speaks.
 */
public record SharedLanguages() implements SoftCriterion {
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
    public long most(Market market, int need, double weight) {
        return market.needs().languages(need) > 0 ? SoftCriterion.points(1, weight) : 0;
    }

    @Override
    public void addPoints(Market market, int need, double weight, Batch batch) {
        double all = market.needs().languages(need);
        long one = SoftCriterion.points(1 / all, weight);
        for (int at = 0; all > 0 && at < batch.size(); at++) {
            int common = market.commonLanguages(need, batch.offer(at));
            if (common > 0) {
                batch.add(at, common == 1 ? one : SoftCriterion.points(common / all, weight));
            }
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(Shared.languages(market, need, offer));
    }
}
