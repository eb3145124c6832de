package org.teranga.matching.engine.criterion.hard;

import java.util.List;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.market.Market;

/** The offer lies within the need's radius; distances are as the crow flies, from commune to commune. */
public record Radius() implements PairCriterion {
    @Override
    public String id() {
        return "radius";
    }

    @Override
    public Outcome outcome(Market market, int need, int offer) {
        if (market.within(need, offer)) {
            return Outcome.MET;
        }
        return market.withinIsKnown(need, offer) ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        Integer radius = market.needs().facts(need).radiusKm();
        double kilometres = market.placesAreKnown(need, offer) ? market.kilometres(need, offer) : 0;
        return List.of(Math.round(kilometres), radius == null ? 0 : radius);
    }
}
