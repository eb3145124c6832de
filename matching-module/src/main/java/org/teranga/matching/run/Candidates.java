package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teranga.matching.engine.Candidate;
import org.teranga.matching.engine.Obstacles;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.NeedFacts;
import org.teranga.matching.engine.market.OfferFacts;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.need.Need;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.need.Needs;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.rules.Facts;
import org.teranga.matching.run.Assessment.Chosen;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.platform.web.Problem;

/** The offers for one need, the best first, and the answer why about any of them. No offer is read one by one: the pool is kept. */
@ApplicationScoped
public class Candidates {
    private final Pools pools;
    private final Needs needs;
    private final Offers offers;
    private final TodaysPlan plan;
    private final OfferFloor floor;

    @Inject
    Candidates(Pools pools, Needs needs, Offers offers, TodaysPlan plan, OfferFloor floor) {
        this.pools = pools;
        this.needs = needs;
        this.offers = offers;
        this.plan = plan;
        this.floor = floor;
    }

    /**
     * The offers that no hard rule forbids, by score, ties by key.
     *
     * @param most at most so many
     * @throws Problem 404 where there is no such need
     */
    @Transactional
    public Ranking best(NeedId id, int most) {
        PlanInput input = pools.current();
        Scorer scorer = input.scorer();
        OptionalInt row = input.market().need(id.toString());
        if (row.isEmpty()) {
            // A need that is withdrawn, or for which a placement is under way, is not in the pool; staff may still ask.
            scorer = alone(fact(id), allOffers(input), input);
            row = OptionalInt.of(0);
        }
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : scorer.candidates(row.getAsInt(), most)) {
            pairs.add(new Pair(scorer, row.getAsInt(), candidate.offer()));
        }
        return new Ranking(
                assess(id, pairs),
                new Obstacles(scorer).of(row.getAsInt()),
                input.market().offers().size(),
                input.rules().version());
    }

    /**
     * What every rule says about one pair, whether it is possible or not.
     *
     * @throws Problem 404 where there is no such need or no such offer
     */
    @Transactional
    public Assessment of(NeedId id, OfferId offerId) {
        PlanInput input = pools.current();
        OptionalInt need = input.market().need(id.toString());
        OptionalInt offer = input.market().offer(offerId.toString());
        Pair pair = need.isPresent() && offer.isPresent()
                ? new Pair(input.scorer(), need.getAsInt(), offer.getAsInt())
                : new Pair(alone(fact(id), List.of(fact(offerId)), input), 0, 0);
        return assess(id, List.of(pair)).getFirst();
    }

    private List<Assessment> assess(NeedId need, List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        RuleSet rules = pairs.getFirst().scorer.rules();
        List<OfferId> ids = pairs.stream().map(Pair::offerId).toList();
        Optional<PlanPrices> prices = plan.prices(rules.version());
        Map<OfferId, Chosen> chosen = plan.chosen(need, ids);
        Map<OfferId, List<String>> missing = floor.missing(ids);
        Map<String, Long> weights = rules.soft().stream()
                .collect(Collectors.toMap(rule -> rule.type().id(), rule -> Math.round(100 * rule.weight())));
        return pairs.stream()
                .map(pair -> new Assessment(
                        pair.offerId(),
                        pair.score(),
                        pair.hard(),
                        pair.soft(),
                        prices.flatMap(known -> known.against(need, pair.offerId(), pair.score(), pair.persons()))
                                .orElse(null),
                        chosen.getOrDefault(pair.offerId(), Chosen.FOR_NOBODY),
                        missing.getOrDefault(pair.offerId(), List.of()),
                        weights))
                .toList();
    }

    private NeedFacts fact(NeedId id) {
        Need need = needs.find(id).orElseThrow(Problem::notFound);
        return Facts.of(id.value(), need.terms(), need.waitingSince());
    }

    private OfferFacts fact(OfferId id) {
        return offers.find(id)
                .map(offer -> Facts.of(id.value(), offer.terms(), offer.terms().capacity()))
                .orElseThrow(Problem::notFound);
    }

    private static List<OfferFacts> allOffers(PlanInput input) {
        return IntStream.range(0, input.market().offers().size())
                .mapToObj(input.market().offers()::facts)
                .toList();
    }

    private static Scorer alone(NeedFacts need, List<OfferFacts> offers, PlanInput input) {
        Market market = Market.of(List.of(need), offers, input.market().today());
        return new Scorer(market, input.rules().rules());
    }

    private record Pair(Scorer scorer, int need, int offer) {
        OfferId offerId() {
            return new OfferId(
                    UUID.fromString(scorer.market().offers().facts(offer).id()));
        }

        long score() {
            return scorer.score(need, offer);
        }

        int persons() {
            return scorer.persons(need);
        }

        List<Verdict> hard() {
            return scorer.verdicts(need, offer).subList(0, scorer.rules().hard().size());
        }

        List<Verdict> soft() {
            List<Verdict> all = scorer.verdicts(need, offer);
            return all.subList(scorer.rules().hard().size(), all.size());
        }
    }
}
