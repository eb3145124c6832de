package org.teranga.matching.engine.assignment.pair;

/** A source of all feasible pairs, need by need; may be walked through many times, and says the same each time. */
public interface PairSource {
    /** How many needs there are. */
    int needs();

    /** How many offers there are. */
    int offers();

    /** Hands over the pairs of a need, each once, by ascending offer. */
    void pairs(int need, PairTaker taker);

    /**
     * Hands over the pairs of a need that are worth so much or more, each once, in any order. Others may come with them: a source that
     * finds its pairs may leave out what is worth less, and need not.
     */
    default void pairsWorth(int need, long least, PairTaker taker) {
        pairs(need, taker);
    }

    /**
     * The place of an offer in the order that breaks ties, from 0, each once. Sources whose pairs are the same under this order, and
     * whose needs stand in the same order, get the same plan, however they number their offers.
     */
    default int rank(int offer) {
        return offer;
    }
}
