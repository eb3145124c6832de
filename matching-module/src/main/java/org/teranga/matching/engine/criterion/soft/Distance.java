package org.teranga.matching.engine.criterion.soft;

import java.util.List;
import org.teranga.matching.engine.criterion.DistanceCriterion;
import org.teranga.matching.engine.market.Market;

/**
 * Near is better: 1 in the same commune, falling in a straight line to 0.
 *
 * @param zeroAtKm from how many kilometres on it is worth nothing
 */
public record Distance(double zeroAtKm) implements DistanceCriterion {
    @Override
    public String id() {
        return "distance";
    }

    @Override
    public double value(double kilometres) {
        return Math.max(0, 1 - kilometres / zeroAtKm);
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        return List.of(market.placesAreKnown(need, offer) ? Math.round(market.kilometres(need, offer)) : 0);
    }
}
