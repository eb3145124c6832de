package org.teranga.matching.engine.criterion.hard;

import java.util.List;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;
import org.teranga.matching.engine.market.Trait;

/** A home has a bed for everybody in the household; other offers take at least one household. */
public record Capacity() implements PairCriterion {
    @Override
    public String id() {
        return "capacity";
    }

    @Override
    public Outcome outcome(Market market, int need, int offer) {
        int capacity = market.offers().capacity(offer);
        int asked = market.offers().home(offer) ? market.needs().persons(need) : 1;
        if (capacity == OfferColumns.UNKNOWN || asked == OfferColumns.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return asked <= capacity ? Outcome.MET : Outcome.NOT_MET;
    }

    @Override
    public long refused(Market market, int need) {
        return Trait.smallerThan(market.needs().persons(need));
    }

    @Override
    public boolean decidedByTraits(Market market, int need) {
        return Trait.countsTo(market.needs().persons(need));
    }

    @Override
    public void keep(Market market, int need, Batch batch) {
        int persons = market.needs().persons(need);
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            int offer = batch.offer(at);
            int asked = market.offers().home(offer) ? persons : 1;
            // What is not known is less than any number: an unknown capacity is below, an unknown household must be
            // asked about.
            batch.keep(at, asked <= market.offers().capacity(offer) && asked != OfferColumns.UNKNOWN);
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        int capacity = market.offers().capacity(offer);
        int persons = market.needs().persons(need);
        return List.of(
                persons == OfferColumns.UNKNOWN ? 0 : persons,
                capacity == OfferColumns.UNKNOWN ? 0 : capacity,
                market.offers().home(offer) ? "home" : "other");
    }
}
