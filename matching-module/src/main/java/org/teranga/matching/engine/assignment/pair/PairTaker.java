package org.teranga.matching.engine.assignment.pair;

/** Takes the feasible pairs of one need. */
@FunctionalInterface
public interface PairTaker {
    /**
     * One pair.
     *
     * @param offer   which offer
     * @param score   what it is worth
     * @param persons how many persons it brings into the offer
     */
    void take(int offer, long score, int persons);
}
