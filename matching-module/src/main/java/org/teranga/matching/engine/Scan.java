package org.teranga.matching.engine;

import java.util.List;
import org.teranga.matching.engine.assignment.pair.PairTaker;
import org.teranga.matching.engine.criterion.Batch;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Nearby;
import org.teranga.matching.engine.market.OfferColumns;

/** Goes through the offers of a market for one need after the other. It has its memory from the start; one thread at a time. */
final class Scan {
    /** How many offers are judged at once; what they need stays in the processor's first cache. */
    private static final int BATCH = 512;

    /** From how many offers on the best are looked for among them, before further ones are. */
    private static final int FEW = 160;

    private static final int MOST_RINGS = 16;
    private static final int SPOTS_IN_A_RING = 48;

    private final Market market;
    private final OfferColumns offers;
    private final RulesByKind byKind;
    private final Nearby nearby = new Nearby();
    private final Batch batch = new Batch(BATCH);

    Scan(RulesByKind rules) {
        this.market = rules.market();
        this.offers = market.offers();
        this.byKind = rules;
    }

    private CompiledRules rules(int need) {
        return byKind.of(need).compiled();
    }

    /** What is done with a batch of offers that have turned out possible. */
    private interface Step {
        void batch();
    }

    /** How many offers are possible. */
    int count(int need) {
        int[] count = {0};
        each(need, () -> count[0] += batch.size());
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
        CompiledRules rules = rules(need);
        each(need, () -> {
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
        CompiledRules rules = rules(need);
        market.nearby(need, rules.inDisc(need), rules.ofKind(), nearby);
        batch.clear();
        judge(need, 0, nearby.size(), step);
        flush(need, step);
    }

    /**
     * The best.
     *
     * @param base what every pair of the need gets
     */
    List<Candidate> best(int need, long base, int most) {
        BestFew best = new BestFew(market, most);
        outwards(need, base, best);
        return best.sorted();
    }

    /** What is looked for, from the nearest outwards; it ends where distance alone keeps everything further out from being wanted. */
    void outwards(int need, long base, Wanted wanted) {
        CompiledRules rules = rules(need);
        long mostPoints = base + rules.mostPoints(need);
        market.nearby(need, rules.inDisc(need), rules.ofKind(), nearby);
        int rings = Math.clamp(nearby.size() / SPOTS_IN_A_RING, 1, MOST_RINGS);
        nearby.intoRings(rings);
        Step step = () -> keepWanted(need, base, mostPoints, wanted);
        batch.clear();
        int at = 0;
        for (int ring = 0; ring < rings; ring++) {
            if (mostPoints + rules.farPoints(nearby.innerKilometres(ring)) < wanted.least()) {
                break;
            }
            judge(need, at, nearby.ringEnd(ring), step);
            at = nearby.ringEnd(ring);
            if (batch.size() >= FEW) {
                flush(need, step);
            }
        }
        flush(need, step);
    }

    private void keepWanted(int need, long base, long mostPoints, Wanted wanted) {
        score(need, base);
        long worth = wanted.least() - (mostPoints - base);
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            batch.keep(at, batch.score(at) >= worth);
        }
        rules(need).addPoints(need, batch);
        for (int at = 0; at < batch.size(); at++) {
            wanted.offer(batch.offer(at), batch.score(at));
        }
    }

    /** Judges the offers of some of the places around, those of places that stand side by side together. */
    private void judge(int need, int firstPlace, int end, Step step) {
        int at = firstPlace;
        while (at < end) {
            int from = market.firstOffer(nearby.spot(at));
            int next = nearby.spot(at) + 1;
            at++;
            while (at < end && nearby.spot(at) == next) {
                next++;
                at++;
            }
            range(need, from, market.firstOffer(next), step);
        }
    }

    private void range(int need, int from, int end, Step step) {
        CompiledRules rules = rules(need);
        long refused = rules.refused(need);
        long oneOf = rules.oneOf(need);
        for (int start = from; start < end; ) {
            if (batch.room() == 0) {
                flush(need, step);
            }
            int to = Math.min(end, start + batch.room());
            for (int offer = start; offer < to; offer++) {
                long traits = offers.traits(offer);
                batch.take(offer, (traits & refused) == 0 && (traits & oneOf) != 0);
            }
            start = to;
        }
    }

    private void flush(int need, Step step) {
        if (batch.size() > 0) {
            rules(need).keepPossible(need, batch);
            step.batch();
            batch.clear();
        }
    }

    /** Starts the scores: what every pair gets, and the points for the distance, once for each place. */
    private void score(int need, long base) {
        CompiledRules rules = rules(need);
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
