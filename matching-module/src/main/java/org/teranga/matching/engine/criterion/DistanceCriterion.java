package org.teranga.matching.engine.criterion;

import org.teranga.matching.engine.market.Market;

/**
 * A soft criterion that looks at the distance only, so that it is asked once for all offers of a place, and a search from the nearest
 * outwards knows when to stop.
 */
public interface DistanceCriterion extends SoftCriterion {
    /**
     * From 0 to 1, and never more for a longer distance.
     *
     * @param kilometres not a number where it is not known
     */
    double value(double kilometres);

    @Override
    default double value(Market market, int need, int offer) {
        return value(market.kilometres(need, offer));
    }

    @Override
    default void addPoints(Market market, int need, double weight, Batch batch) {
        int spot = -1;
        long points = 0;
        for (int at = 0; at < batch.size(); at++) {
            int here = market.spot(batch.offer(at));
            if (here != spot) {
                spot = here;
                points = points(market, need, batch.offer(at), weight);
            }
            batch.add(at, points);
        }
    }
}
