package org.teranga.matching.engine.criterion;

import org.teranga.matching.engine.market.Market;

/** A hard criterion that compares numbers, days, places or words of the need and of the offer. */
public non-sealed interface PairCriterion extends HardCriterion {
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
