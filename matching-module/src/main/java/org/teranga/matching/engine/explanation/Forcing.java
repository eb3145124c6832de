package org.teranga.matching.engine.explanation;

import java.util.ArrayList;
import java.util.List;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.PairForcing;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Limits;

/** Computes the cost of bringing one pair together whatever the plan says, and who would have to move for it. */
public final class Forcing {
    private final Scorer scorer;
    private final Limits limits;
    private final Assignment plan;

    /** From a plan. */
    public Forcing(Plan plan) {
        this(plan.scorer(), plan.assignment());
    }

    /**
     * From a plan.
     *
     * @param plan the best one by the scorer's rules on its market
     */
    public Forcing(Scorer scorer, Assignment plan) {
        this.scorer = scorer;
        this.plan = plan;
        limits = scorer.limits();
    }

    /** Whether the offer, and the person whose it is, take such a household at all. */
    public static boolean hasRoom(Scorer scorer, int need, int offer) {
        return PairForcing.isPossible(scorer.limits(), offer, scorer.persons(need));
    }

    /**
     * Forces a pair. The plan itself stays as it is.
     *
     * @throws IllegalArgumentException where a rule forbids the pair, since what protects somebody has no price; where the offer takes nobody
     */
    public ForcedPair force(int need, int offer) {
        if (!scorer.feasible(need, offer)) {
            throw new IllegalArgumentException("a rule forbids need " + need + " and offer " + offer);
        }
        Assignment forced = new PairForcing(scorer, limits, plan)
                .force(need, offer, scorer.score(need, offer), scorer.persons(need));
        List<Move> moves = new ArrayList<>();
        for (int other = 0; other < scorer.needs(); other++) {
            if (other != need && forced.offerOf()[other] != plan.offerOf()[other]) {
                moves.add(new Move(other, plan.offerOf()[other], forced.offerOf()[other]));
            }
        }
        return new ForcedPair(
                new Move(need, plan.offerOf()[need], offer),
                Math.max(0, plan.objective() - forced.bound()),
                Math.max(0, plan.objective() - forced.objective()),
                moves);
    }
}
