package org.teranga.matching.engine.criterion.hard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.PairCriterion;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.OfferColumns;

/** The offer is free on the first day on which it is needed; how much of the stay it covers is for the soft criterion of duration. */
public record Dates() implements PairCriterion {
    @Override
    public String id() {
        return "dates";
    }

    @Override
    public Outcome outcome(Market market, int need, int offer) {
        int wanted = market.needs().from(need);
        int from = market.offers().from(offer);
        if (wanted == OfferColumns.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        if (wanted > market.offers().until(offer)) {
            return Outcome.NOT_MET;
        }
        if (from == OfferColumns.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return from <= wanted ? Outcome.MET : Outcome.NOT_MET;
    }

    @Override
    public void keep(Market market, int need, Batch batch) {
        int wanted = market.needs().from(need);
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size && wanted != OfferColumns.UNKNOWN; at++) {
            int from = market.offers().from(batch.offer(at));
            boolean free = from <= wanted && wanted <= market.offers().until(batch.offer(at));
            batch.keep(at, free && from != OfferColumns.UNKNOWN);
        }
    }

    @Override
    public List<Object> details(Market market, int need, int offer) {
        LocalDate wanted = market.needs().facts(need).from();
        LocalDate from = market.offers().facts(offer).from();
        LocalDate until = market.offers().facts(offer).until();
        return List.of(orBlank(wanted), orBlank(from), orBlank(until));
    }

    private static Object orBlank(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }
}
