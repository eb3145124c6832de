package org.teranga.matching.engine.criterion;

import java.util.List;
import org.teranga.matching.engine.market.Market;

/** A criterion that gives a pair points: its value from 0 to 1 times its weight. */
public non-sealed interface SoftCriterion extends Criterion {
    /** From 0 to 1; not a number where it cannot be told. */
    double value(Market market, int need, int offer);

    /** What its sentence names: numbers, days, words. */
    List<Object> details(Market market, int need, int offer);

    /**
     * The points of a pair.
     *
     * @param weight points for one hundredth of the value
     */
    default long points(Market market, int need, int offer, double weight) {
        return points(value(market, need, offer), weight);
    }

    /** The points for a value. */
    static long points(double value, double weight) {
        return value > 0 ? Math.round(100 * weight * value) : 0;
    }

    /** The most points that any offer can have for a need; may be too many, never too few. */
    default long most(Market market, int need, double weight) {
        return points(1, weight);
    }

    /**
     * Gives the offers of a batch their {@link #points}. Written as a loop of its own where many pairs are to be judged fast.
     */
    default void addPoints(Market market, int need, double weight, Batch batch) {
        for (int at = 0; at < batch.size(); at++) {
            batch.add(at, points(market, need, batch.offer(at), weight));
        }
    }

    /** The verdict on a pair, with its points and its sentence. */
    default Verdict verdict(Market market, int need, int offer, double weight) {
        double value = value(market, need, offer);
        Outcome outcome = Double.isNaN(value) ? Outcome.UNKNOWN : value > 0 ? Outcome.MET : Outcome.NOT_MET;
        return Verdict.of(id(), outcome, points(market, need, offer, weight), details(market, need, offer));
    }
}
