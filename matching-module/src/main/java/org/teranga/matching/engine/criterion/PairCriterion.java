package org.teranga.matching.engine.criterion;

import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.Trait;

/** A hard criterion that compares numbers, days, places or words of the need and of the offer. */
public non-sealed interface PairCriterion extends HardCriterion {
    /**
     * Bits of {@link Trait} of which an offer that meets it has none: a first sieve, by which most offers are left out before any
     * criterion is asked.
     */
    default long refused(Market market, int need) {
        return 0;
    }

    /** Bits of {@link Trait} of which an offer that meets it has at least one, for the same sieve; 0 where there are none. */
    default long oneOf(Market market, int need) {
        return 0;
    }

    /** Whether every offer that passes the sieve meets it, so that it need not be asked for this need. */
    default boolean decidedByTraits(Market market, int need) {
        return false;
    }

    /**
     * Keeps the offers of a batch that meet it: those of which {@link #outcome} says so. Written as a loop of its own where many pairs
     * are to be judged fast.
     */
    default void keep(Market market, int need, Batch batch) {
        int size = batch.size();
        batch.clear();
        for (int at = 0; at < size; at++) {
            batch.keep(at, outcome(market, need, batch.offer(at)) == Outcome.MET);
        }
    }
}
