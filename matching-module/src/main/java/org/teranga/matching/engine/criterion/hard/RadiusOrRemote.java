package org.teranga.matching.engine.criterion.hard;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.market.Market;

/** Whoever helps is near enough, or both would do without meeting in one room. Who has said nothing of it meets people in person. */
public record RadiusOrRemote() implements PairCriterion {
    @Override
    public String id() {
        return "radius_or_remote";
    }

    @Override
    public Outcome outcome(Market market, int need, int offer) {
        if (market.meetRemotely(need, offer)) {
            return Outcome.MET;
        }
        if (!market.meetInPerson(need, offer)) {
            return Outcome.NOT_MET;
        }
        if (market.within(need, offer)) {
            return Outcome.MET;
        }
        return market.withinIsKnown(need, offer) ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    @Override
    public void keep(Market market, int need, Batch batch) {
        boolean remote = market.needs().help().meets(need).isRemote();
        boolean inPerson = market.needs().help().meets(need).isInPerson();
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            int offer = batch.offer(at);
            var other = market.offers().help().meets(offer);
            batch.keep(at, remote && other.isRemote() || inPerson && other.isInPerson() && market.within(need, offer));
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        Integer radius = market.needs().facts(need).radiusKm();
        double kilometres = market.placesAreKnown(need, offer) ? market.kilometres(need, offer) : 0;
        boolean near = market.meetInPerson(need, offer) && market.within(need, offer);
        return List.of(
                Math.round(kilometres),
                radius == null ? 0 : radius,
                near || !market.meetRemotely(need, offer) && market.meetInPerson(need, offer) ? "near" : "remote");
    }
}
