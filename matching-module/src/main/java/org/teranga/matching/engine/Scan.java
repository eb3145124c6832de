package org.teranga.matching.engine;

import java.util.List;
import org.teranga.matching.engine.assignment.PairTaker;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Nearby;
import org.teranga.matching.engine.market.OfferColumns;

/** Goes through the offers of a market for one need after the other. It has its memory from the start; one thread at a time. */
final class Scan {
    private static final int BATCH = 1_024;
    private static final int FEW = 96;
    private static final int RINGS = 16;

    private final Market market;
    private final OfferColumns offers;
    private final CompiledRules rules;
    private final Nearby nearby = new Nearby();
    private final Batch batch = new Batch(BATCH);

    Scan(Market market, CompiledRules rules) {
        this.market = market;
        this.offers = market.offers();
        this.rules = rules;
    }

    /** What is done with a batch of offers that are not refused. */
    private interface Step {
        void batch();
    }

    /** How many offers are possible. */
    int count(int need) {
        int[] count = {0};
        each(need, () -> {
            rules.keepPossible(need, batch);
            count[0] += batch.size();
        });
        return count[0];
    }

    /**
     * Hands over every possible pair, by ascending offer.
     *
     * @param base what every pair of the need gets
     * @return how many there were
     */
    int pairs(int need, long base, int persons, PairTaker taker) {
        int[] count = {0};
        each(need, () -> {
            rules.keepPossible(need, batch);
            score(need, base);
            rules.addPoints(need, batch);
            for (int at = 0; at < batch.size(); at++) {
                taker.take(batch.offer(at), batch.score(at), persons);
            }
            count[0] += batch.size();
        });
        return count[0];
    }

    private void each(int need, Step step) {
        market.nearby(need, rules.inDisc(), rules.ofKind(), nearby);
        batch.clear();
        for (int at = 0; at < nearby.size(); at++) {
            fill(nearby.spot(at), rules.refused(need), step);
        }
        flush(step);
    }

    /**
     * The best, from the nearest outwards: where distance alone keeps everything further out from getting in, the search ends.
     *
     * @param base what every pair of the need gets
     */
    List<Candidate> best(int need, long base, int most) {
        BestFew best = new BestFew(market, most);
        long mostPoints = base + rules.mostPoints(need);
        market.nearby(need, rules.inDisc(), rules.ofKind(), nearby);
        nearby.intoRings(RINGS);
        Step step = () -> keepBest(need, base, mostPoints, best);
        batch.clear();
        int at = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            if (mostPoints + rules.farPoints(nearby.innerKilometres(ring)) < best.least()) {
                break;
            }
            for (; at < nearby.ringEnd(ring); at++) {
                fill(nearby.spot(at), rules.refused(need), step);
            }
            if (batch.size() >= FEW) {
                flush(step);
            }
        }
        flush(step);
        return best.sorted();
    }

    private void keepBest(int need, long base, long mostPoints, BestFew best) {
        rules.keepPossible(need, batch);
        score(need, base);
        long worth = best.least() - (mostPoints - base);
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            batch.keep(at, batch.score(at) >= worth);
        }
        rules.addPoints(need, batch);
        for (int at = 0; at < batch.size(); at++) {
            best.offer(batch.offer(at), batch.score(at));
        }
    }

    /** Puts the offers of a place into the batch, those apart that have a refused bit. */
    private void fill(int spot, long refused, Step step) {
        int end = market.firstOffer(spot + 1);
        for (int from = market.firstOffer(spot); from < end; ) {
            if (batch.room() == 0) {
                flush(step);
            }
            int to = Math.min(end, from + batch.room());
            for (int offer = from; offer < to; offer++) {
                batch.take(offer, (offers.traits(offer) & refused) == 0);
            }
            from = to;
        }
    }

    private void flush(Step step) {
        if (batch.size() > 0) {
            step.batch();
            batch.clear();
        }
    }

    /** Starts the scores: what every pair gets, and the points for the distance, once for each place. */
    private void score(int need, long base) {
        int spot = -1;
        long score = 0;
        for (int at = 0; at < batch.size(); at++) {
            int here = market.spot(batch.offer(at));
            if (here != spot) {
                spot = here;
                score = base + rules.farPoints(market.kilometres(need, batch.offer(at)));
            }
            batch.score(at, score);
        }
    }
}
