package org.teranga.matching.plan.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.Demand;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.candidate.Assessment.Chosen;
import org.teranga.matching.plan.candidate.Assessment.Place;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.snapshot.KeptApart;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.suggestion.PlanPrices;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.BarReaders;
import org.teranga.matching.safeguarding.floor.OfferFloor;

/** Puts together what rules, plan, floor and everybody else say about pairs; how many queries that takes does not depend on how many. */
@ApplicationScoped
class Assess {
    private static final Demand.Others NOBODY = new Demand.Others(0, 0);

    private final TodaysPlan plan;
    private final OfferFloor floor;
    private final KeptApart apart;
    private final BarReaders readers;

    @Inject
    Assess(TodaysPlan plan, OfferFloor floor, KeptApart apart, BarReaders readers) {
        this.readers = readers;
        this.plan = plan;
        this.floor = floor;
        this.apart = apart;
    }

    /**
     * About these pairs, in their order.
     *
     * @param today the run that made the plan of today; null where there is none
     * @param need  their need
     * @param input the pool, of which need and offers may be part or not
     */
    List<Assessment> all(@Nullable Run today, NeedId need, List<MarketPair> pairs, PlanInput input) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        RuleSet rules = input.rules().rules();
        List<OfferId> ids = pairs.stream().map(MarketPair::offerId).toList();
        Optional<PlanPrices> prices = plan.prices(today, rules.version());
        Map<OfferId, Chosen> chosen = plan.chosen(today, need, ids);
        Map<OfferId, List<String>> missing = floor.missing(ids);
        Map<String, Long> weights = weights(pairs.getFirst().rules());
        Demand demand = new Demand(input.scorer());
        Stopped stopped = new Stopped(apart.barredFrom(need), apart.frozen(ids), lookedInto(ids, input.market()));
        return pairs.stream()
                .map(pair -> new Assessment(
                        pair.offerId(),
                        pair.score(),
                        pair.base(),
                        pair.hard(),
                        pair.soft(),
                        pair.kilometres(),
                        prices.flatMap(known -> known.against(need, pair.offerId(), pair.score(), pair.persons()))
                                .orElse(null),
                        others(need, pair.offerId(), demand, input.market()),
                        place(need, pair, input.market(), stopped),
                        chosen.getOrDefault(pair.offerId(), Chosen.FOR_NOBODY),
                        missing.getOrDefault(pair.offerId(), List.of()),
                        weights,
                        stopped.by(pair.offerId(), pair.stoppedBy()),
                        pair.bonuses()))
                .toList();
    }

    /** Where something is looked into, of what could be had otherwise; to who lives there it is as ever. */
    private Set<OfferId> lookedInto(List<OfferId> offers, Market market) {
        return apart.lookedInto(offers).stream()
                .filter(offer -> market.offer(offer.toString()).isPresent() && !readers.lives(offer))
                .collect(Collectors.toSet());
    }

    /** What each wish weighs, in hundredths. */
    private static Map<String, Long> weights(RuleSet rules) {
        return rules.soft().stream()
                .collect(Collectors.toMap(rule -> rule.type().id(), rule -> Math.round(100 * rule.weight())));
    }

    private static Demand.Others others(NeedId need, OfferId offer, Demand demand, Market market) {
        OptionalInt number = market.offer(offer.toString());
        return number.isEmpty()
                ? NOBODY
                : demand.of(number.getAsInt(), market.need(need.toString()).orElse(Demand.NOBODY));
    }

    private static Place place(NeedId need, MarketPair pair, Market market, Stopped stopped) {
        if (stopped.barred.contains(pair.offerId())) {
            return Place.BARRED;
        }
        if (stopped.frozen.contains(pair.offerId())) {
            return Place.FROZEN;
        }
        OptionalInt number = market.offer(pair.offerId().toString());
        if (number.isEmpty()) {
            return Place.NOT_IN_POOL;
        }
        if (stopped.looked.contains(pair.offerId())) {
            return Place.LOOKED_INTO;
        }
        OptionalInt row = market.need(need.toString());
        if (row.isPresent() && market.isApart(row.getAsInt(), number.getAsInt())) {
            return Place.KEPT_APART;
        }
        return pair.accepted() ? Place.OPEN : Place.BELOW_LEAST;
    }

    /** The offers that something stands against: for this need, for everybody, and for as long as something is looked into. */
    private record Stopped(Set<OfferId> barred, Set<OfferId> frozen, Set<OfferId> looked) {
        @Nullable
        String by(OfferId offer, @Nullable String rule) {
            return barred.contains(offer) || frozen.contains(offer) || looked.contains(offer)
                    ? Assessment.SAFETY
                    : rule;
        }
    }
}
