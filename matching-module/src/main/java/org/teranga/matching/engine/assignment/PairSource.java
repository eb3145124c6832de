package org.teranga.matching.engine.assignment;

/** All feasible pairs, need by need; may be walked through many times, and says the same each time. */
public interface PairSource {
    /** How many needs there are. */
    int needs();

    /** How many offers there are. */
    int offers();

    /** Hands over the pairs of a need, each once, by ascending offer. */
    void pairs(int need, PairTaker taker);
}
