package org.teranga.matching.engine.assignment.pair;

/**
 * A plan with its proof. No plan over all feasible pairs is worth more than the bound.
 *
 * @param offerOf   the offer of each need, or -1
 * @param scoreOf   the score of each need's pair, or 0
 * @param objective the sum of the scores
 * @param bound     what no plan can exceed
 * @param prices    what each need is worth to the plan and what each offer costs
 */
public record Assignment(int[] offerOf, long[] scoreOf, long objective, long bound, Prices prices) {
    /** Whether it is proved to be the best plan. */
    public boolean exact() {
        return objective == bound;
    }

    /** How many needs have a pair. */
    public int matched() {
        int matched = 0;
        for (int offer : offerOf) {
            matched += offer >= 0 ? 1 : 0;
        }
        return matched;
    }

    /** By which share of the bound a better plan could still be better: 0 where the bound is 0. */
    public double gap() {
        return bound == 0 ? 0 : (double) (bound - objective) / bound;
    }
}
