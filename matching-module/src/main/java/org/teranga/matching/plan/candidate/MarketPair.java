package org.teranga.matching.plan.candidate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Bonus;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.pool.offer.OfferId;

/**
 * A need and an offer in a market.
 *
 * @param scorer the rules at work on the market
 * @param need   the number of the need in it
 * @param offer  the number of the offer in it
 */
record MarketPair(Scorer scorer, int need, int offer) {
    OfferId offerId() {
        return new OfferId(UUID.fromString(scorer.market().offers().facts(offer).id()));
    }

    /** The rules that hold for the need. */
    RuleSet rules() {
        return scorer.rules(need);
    }

    long score() {
        return scorer.score(need, offer);
    }

    int persons() {
        return scorer.persons(need);
    }

    @Nullable
    Long kilometres() {
        return scorer.market().placesAreKnown(need, offer)
                ? Long.valueOf(Math.round(scorer.market().kilometres(need, offer)))
                : null;
    }

    List<Verdict> hard() {
        return scorer.verdicts(need, offer).subList(0, scorer.hard(need).size());
    }

    List<Verdict> soft() {
        List<Verdict> all = scorer.verdicts(need, offer);
        return all.subList(scorer.hard(need).size(), all.size());
    }

    /** The first rule that the two do not meet, or what else keeps them from each other. */
    @Nullable
    String stoppedBy() {
        Optional<String> rule = hard().stream()
                .filter(verdict -> verdict.outcome() != Outcome.MET)
                .map(Verdict::criterion)
                .findFirst();
        if (rule.isPresent() || scorer.feasible(need, offer)) {
            return rule.orElse(null);
        }
        return scorer.market().isApart(need, offer) ? Assessment.REFUSED : Assessment.LEAST_SHARE;
    }

    List<Bonus> bonuses() {
        return scorer.bonuses(need, offer);
    }

    /** All points that no soft rule gives, but the one for being a pair at all. */
    Assessment.Base base() {
        var fairness = scorer.rules(need).fairness();
        long points = score() - scorer.fit(need, offer) - 1;
        long most = Math.round(100 * (fairness.waitingWeight() + fairness.hardToPlaceWeight()));
        return new Assessment.Base(points, Math.max(points, most));
    }

    /** Whether it is good enough for both sides, by the least shares of the rules. */
    boolean accepted() {
        return scorer.accepted(need, offer);
    }
}
