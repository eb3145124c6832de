package org.teranga.matching.plan.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.assignment.pair.Prices;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.engine.fairness.BlockingPairs;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.engine.fairness.GroupShares;
import org.teranga.matching.engine.fairness.Recruits;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.PlanOrigin;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.suggestion.FoundPlan;
import org.teranga.matching.plan.suggestion.Outlook;
import org.teranga.matching.plan.suggestion.PlanPrices;
import org.teranga.matching.plan.suggestion.PriceList;
import org.teranga.matching.plan.suggestion.PriceList.Price;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.Unplaced;
import org.teranga.matching.plan.suggestion.VerdictJson;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;

/** Turns a pool and rules into a plan with its reasons: it knows no database, and the same input gives the same plan. */
final class PlanMaker {
    private static final int MOST_UNLOCKS = 8;

    /** For more needs than this, looking at what almost fits would take longer than the plan; no association has so many. */
    private static final int MOST_LOOKED_AT = 30_000;

    private final PlanInput input;
    private final Market market;
    private final Scorer scorer;
    private final FloorPlan floored;
    private final Plan best;

    private PlanMaker(PlanInput input, DoubleConsumer progress) {
        this.input = input;
        this.market = input.market();
        this.floored = FloorPlan.of(input.scorer(), progress);
        this.best = floored.plan();
        this.scorer = best.scorer();
    }

    /**
     * The plan.
     *
     * @param progress takes the share that is done, from 0 to 1
     */
    static FoundPlan plan(PlanInput input, DoubleConsumer progress) {
        return new PlanMaker(input, progress).found();
    }

    private FoundPlan found() {
        Assignment pairs = best.assignment();
        List<Suggestion> suggestions = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        Stops stops = new Stops(scorer);
        for (int need = 0; need < market.needs().size(); need++) {
            if (pairs.offerOf()[need] >= 0) {
                suggestions.add(suggestion(need, pairs));
            } else {
                int candidates = scorer.count(need);
                unplaced.add(new Unplaced(needId(need), department(need), stops.of(need, candidates), candidates));
            }
        }
        return new FoundPlan(
                figures(pairs),
                origin(suggestions),
                suggestions,
                unplaced,
                groups(pairs),
                outlook(pairs),
                prices(pairs.prices()));
    }

    /** Groups of so few households that they would name somebody are not told. */
    private List<GroupShare> groups(Assignment pairs) {
        return GroupShares.of(scorer, pairs).stream()
                .filter(share -> share.group() == Group.EVERYBODY || share.size() >= Group.FEW)
                .toList();
    }

    private Outlook outlook(Assignment pairs) {
        List<Unlock> unlocks = scorer.needs() > MOST_LOOKED_AT ? List.of() : new Unlocks(scorer).ofPool();
        return new Outlook(
                BlockingPairs.count(scorer, pairs),
                floored.price(),
                floored.floors().stream()
                        .filter(floor -> floor.size() >= Group.FEW)
                        .toList(),
                unlocks.subList(0, Math.min(MOST_UNLOCKS, unlocks.size())),
                Recruits.of(scorer, pairs, input.pool().departments()));
    }

    private PlanFigures figures(Assignment pairs) {
        return new PlanFigures(
                market.needs().size(),
                market.offers().size(),
                best.pairs(),
                pairs.matched(),
                Math.toIntExact(best.persons()),
                pairs.objective(),
                pairs.bound(),
                pairs.gap(),
                pairs.exact());
    }

    private Suggestion suggestion(int need, Assignment best) {
        int offer = best.offerOf()[need];
        List<Verdict> all = scorer.verdicts(need, offer);
        List<Verdict> soft = all.subList(scorer.hard(need).size(), all.size());
        return new Suggestion(
                needId(need), offerId(offer), best.scoreOf()[need], department(need), VerdictJson.write(soft));
    }

    private PlanOrigin origin(List<Suggestion> suggestions) {
        Fingerprint input = new Fingerprint();
        for (int need = 0; need < market.needs().size(); need++) {
            input.add(market.needs().facts(need));
            for (int offer : market.apart(need)) {
                input.add("apart", market.offers().facts(offer).id());
            }
            for (int offer : market.proposed(need)) {
                input.add("proposed", market.offers().facts(offer).id());
            }
            for (int offer : market.preferred(need)) {
                input.add("preferred", market.offers().facts(offer).id());
            }
        }
        for (int rank = 0; rank < market.offers().size(); rank++) {
            input.add(market.offers().facts(market.offerOfRank(rank)));
        }
        for (int holder = 0; holder < market.holders().size(); holder++) {
            input.add("person", market.holders().busy(holder));
            for (int offer : market.holders().offers(holder)) {
                input.add(market.offers().facts(offer).id());
            }
        }
        input.add(market.today());
        Fingerprint result = new Fingerprint();
        suggestions.forEach(one -> result.add(one.need(), one.offer(), one.score()));
        return new PlanOrigin(this.input.rules().version(), this.input.rules().hash(), input.hex(), result.hex());
    }

    private PlanPrices prices(Prices prices) {
        List<Price> needs = new ArrayList<>();
        for (int need = 0; need < market.needs().size(); need++) {
            needs.add(new Price(needId(need).value(), prices.values()[need], 0));
        }
        List<Price> offers = new ArrayList<>();
        for (int offer = 0; offer < market.offers().size(); offer++) {
            offers.add(new Price(offerId(offer).value(), prices.prices()[offer], prices.perPerson()[offer]));
        }
        return new PlanPrices(PriceList.of(needs), PriceList.of(offers));
    }

    private NeedId needId(int need) {
        return new NeedId(UUID.fromString(market.needs().facts(need).id()));
    }

    private OfferId offerId(int offer) {
        return new OfferId(UUID.fromString(market.offers().facts(offer).id()));
    }

    private @Nullable String department(int need) {
        return input.pool().departments().get(market.needs().facts(need).id());
    }
}
