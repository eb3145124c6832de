package org.teranga.matching.plan.computation;

import java.util.List;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.HardCriterion;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.plan.suggestion.Unplaced;

/**
 * Why a need has no suggestion: the hard rule at which the offer that came furthest was stopped, the rules taken in their order. So
 * "capacity" means: there were offers of the kind within the radius, and all were too small.
 */
public final class Stops {
    private final Scorer scorer;
    private final Market market;

    /** Of the rules that a scorer holds. */
    public Stops(Scorer scorer) {
        this.scorer = scorer;
        this.market = scorer.market();
    }

    /**
     * The reason.
     *
     * @param candidates how many offers no rule forbids
     */
    public String of(int need, int candidates) {
        List<HardCriterion> hard = scorer.hard(need);
        if (candidates > 0 || hard.isEmpty()) {
            return Unplaced.TAKEN;
        }
        int[] furthest = {-1};
        market.near(need, false, (from, to) -> furthest[0] = Math.max(furthest[0], furthest(need, from, to)));
        if (furthest[0] < 0) {
            furthest[0] = Math.max(0, furthest(need, 0, market.offers().size()));
        }
        if (furthest[0] < hard.size()) {
            return hard.get(furthest[0]).id();
        }
        return furthest[0] == hard.size() ? Unplaced.REFUSED : Unplaced.LEAST_SHARE;
    }

    private int furthest(int need, int from, int to) {
        int furthest = -1;
        for (int offer = from; offer < to; offer++) {
            furthest = Math.max(furthest, stoppedAt(need, offer));
        }
        return furthest;
    }

    private int stoppedAt(int need, int offer) {
        List<HardCriterion> hard = scorer.hard(need);
        int rule = 0;
        while (rule < hard.size() && hard.get(rule).outcome(market, need, offer) == Outcome.MET) {
            rule++;
        }
        // Who said no came less far than whoever is not good enough for a side.
        return rule == hard.size() && !market.isApart(need, offer) ? rule + 1 : rule;
    }
}
