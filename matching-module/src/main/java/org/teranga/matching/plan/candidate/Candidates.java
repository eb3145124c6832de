package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.engine.Candidate;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.explanation.Unlocks;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.plan.rules.Facts;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.snapshot.KeptApart;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pools;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.refusal.Refusal;

/** The offers for one need, the best first, and the answer why about any of them. No offer is read one by one: the pool is kept. */
@ApplicationScoped
public class Candidates {
    private final Pools pools;
    private final Needs needs;
    private final Offers offers;
    private final TodaysPlan plan;
    private final Assess assess;
    private final KeptApart apart;

    @Inject
    Candidates(Pools pools, Needs needs, Offers offers, TodaysPlan plan, Assess assess, KeptApart apart) {
        this.pools = pools;
        this.needs = needs;
        this.offers = offers;
        this.plan = plan;
        this.assess = assess;
        this.apart = apart;
    }

    /**
     * The offers that no hard rule forbids, by score, ties by key.
     *
     * @param offset how many to leave out first
     * @param most   at most so many
     * @throws Refusal not found where there is no such need
     */
    @Transactional
    public Ranking best(NeedId id, int offset, int most) {
        PlanInput input = pools.current();
        Scorer scorer = input.scorer();
        OptionalInt row = input.market().need(id.toString());
        if (row.isEmpty()) {
            // A need that is withdrawn, or for which a placement is under way, is not in the pool; staff may still ask.
            scorer = new Scorer(
                    asking(id, input.market()).keepingApart(Map.of(id.toString(), barred(id))),
                    input.rules().rules());
            row = OptionalInt.of(0);
        }
        Scorer at = scorer;
        int need = row.getAsInt();
        int before = Math.min(offset, scorer.offers());
        List<MarketPair> pairs = scorer.candidates(need, before + most).stream()
                .skip(before)
                .map(Candidate::offer)
                .map(offer -> new MarketPair(at, need, offer))
                .toList();
        Run today = plan.run().orElse(null);
        return new Ranking(
                assess.all(today, id, pairs, input),
                scorer.count(need),
                plan.of(today, id),
                new Unlocks(scorer).ofNeed(need),
                input.market().offers().size(),
                input.rules().version());
    }

    /**
     * What every rule says about one pair, whether it is possible or not.
     *
     * @throws Refusal not found where there is no such need or no such offer
     */
    @Transactional
    public Assessment of(NeedId id, OfferId offer) {
        return of(id, List.of(offer)).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /**
     * What every rule says about pairs, whether they are possible or not, in the order in which they are asked about; offers that there
     * are not are left out.
     *
     * @throws Refusal not found where there is no such need
     */
    @Transactional
    public List<Assessment> of(NeedId id, List<OfferId> asked) {
        PlanInput input = pools.current();
        OptionalInt need = input.market().need(id.toString());
        boolean pooled = need.isPresent()
                && asked.stream()
                        .allMatch(
                                offer -> input.market().offer(offer.toString()).isPresent());
        if (pooled) {
            return assess.all(plan.run().orElse(null), id, pairs(input.scorer(), need.getAsInt(), asked), input);
        }
        NeedFacts facts = fact(id);
        return assess.all(plan.run().orElse(null), id, pairs(alone(facts, facts(asked), input), 0, asked), input);
    }

    private static List<MarketPair> pairs(Scorer scorer, int need, List<OfferId> asked) {
        return asked.stream()
                .map(offer -> scorer.market().offer(offer.toString()))
                .filter(OptionalInt::isPresent)
                .map(offer -> new MarketPair(scorer, need, offer.getAsInt()))
                .toList();
    }

    /** Nobody is there for a child alone, whoever asks. */
    private Market asking(NeedId id, Market market) {
        NeedFacts facts = ranked(fact(id), market);
        boolean alone = needs.find(id)
                .map(need -> need.terms().household().withoutAdult())
                .orElse(false);
        return alone ? Market.of(List.of(facts), List.of(), market.today()) : market.asking(facts);
    }

    /** The same, waiting as long as the pool says. */
    private static NeedFacts ranked(NeedFacts need, Market market) {
        OptionalInt row = market.need(need.id());
        LocalDate since =
                row.isEmpty() ? null : market.needs().facts(row.getAsInt()).waitingSince();
        return since == null ? need : need.waiting(since);
    }

    private List<String> barred(NeedId id) {
        return apart.barredFrom(id).stream().map(OfferId::toString).toList();
    }

    private NeedFacts fact(NeedId id) {
        Need need = needs.find(id).orElseThrow(Refusal::notFound);
        return Facts.of(id.value(), need.terms(), need.waitingSince());
    }

    private List<OfferFacts> facts(Collection<OfferId> asked) {
        Map<OfferId, Offer> found =
                offers.find(asked).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
        return found.values().stream()
                .map(offer -> Facts.of(
                        offer.id().value(), offer.terms(), offer.terms().capacity()))
                .toList();
    }

    private static Scorer alone(NeedFacts need, List<OfferFacts> offers, PlanInput input) {
        Market market = Market.of(List.of(need), offers, input.market().today());
        return new Scorer(market, input.rules().rules());
    }
}
