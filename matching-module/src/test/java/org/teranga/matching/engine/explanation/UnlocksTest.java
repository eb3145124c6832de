package org.teranga.matching.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.RuleSet;

class UnlocksTest {
    private static final int MARKETS = 400;

    private static Scorer scorer(List<NeedFacts> needs, List<OfferFacts> offers) {
        return new Scorer(Market.of(needs, offers, A.DAY), RuleSet.BY_DEFAULT);
    }

    @Test
    void whatAChangeUnlocksIsWhatIsPossibleOnceEverybodyMakesIt() {
        long unlocked = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            List<NeedFacts> needs = random.needs(25);
            List<OfferFacts> offers = random.offers(40);
            Scorer today = scorer(needs, offers);
            List<Unlock> unlocks = new Unlocks(today).ofPool();
            unlocked += check(seed, unlocks, new Change("radius", "20"), today, scorer(farther(needs), offers));
            unlocked += check(
                    seed,
                    unlocks,
                    new Change("step_free", ""),
                    today,
                    scorer(needs, each(offers, UnlocksTest::stepFree)));
            unlocked += check(
                    seed,
                    unlocks,
                    new Change("capacity", "1"),
                    today,
                    scorer(needs, each(offers, UnlocksTest::larger)));
        }
        assertThat(unlocked).isGreaterThan(MARKETS);
    }

    private static long check(long seed, List<Unlock> unlocks, Change change, Scorer today, Scorer changed) {
        long pairs = 0;
        int households = 0;
        for (int need = 0; need < today.needs(); need++) {
            pairs += changed.count(need) - today.count(need);
            households += today.count(need) == 0 && changed.count(need) > 0 ? 1 : 0;
        }
        Unlock told = unlocks.stream()
                .filter(one -> one.change().equals(change))
                .findFirst()
                .orElse(new Unlock(change, 0, 0, 0));
        assertThat(told.pairs()).as("seed %d %s", seed, change).isEqualTo(pairs);
        assertThat(told.households()).as("seed %d %s", seed, change).isEqualTo(households);
        return pairs;
    }

    @Test
    void whatIsToldOfANeedAndOfAnOfferAddsUpToThePool() {
        for (long seed = 0; seed < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            Scorer scorer = scorer(random.needs(25), random.offers(40));
            Unlocks unlocks = new Unlocks(scorer);
            long beds = 0;
            for (int need = 0; need < scorer.needs(); need++) {
                beds += pairs(unlocks.ofNeed(need), "capacity");
            }
            assertThat(beds).as("seed %d", seed).isEqualTo(pairs(unlocks.ofPool(), "capacity"));
            long ofOffers = 0;
            for (int offer = 0; offer < scorer.offers(); offer++) {
                ofOffers += pairs(unlocks.ofOffer(offer), "capacity");
            }
            assertThat(ofOffers).as("seed %d", seed).isEqualTo(beds);
        }
    }

    private static long pairs(List<Unlock> unlocks, String criterion) {
        return unlocks.stream()
                .filter(one -> one.change().criterion().equals(criterion))
                .mapToLong(Unlock::pairs)
                .sum();
    }

    @Test
    void noProtectionIsEverProposedToBeGivenUp() {
        for (long seed = 0; seed < MARKETS; seed++) {
            RandomMarket random = new RandomMarket(seed);
            Scorer scorer = scorer(random.needs(25), random.offers(40));
            assertThat(new Unlocks(scorer).ofPool())
                    .extracting(one -> one.change().criterion())
                    .doesNotContain("unhcr_household", "women_only", "kind");
        }
    }

    @Test
    void aPairThatSomebodyRefusedIsNotAmongThoseThatAChangeUnlocks() {
        Market market =
                Market.of(List.of(A.need().build()), List.of(A.home().beds(2).build()), A.DAY);
        assertThat(new Unlocks(new Scorer(market, RuleSet.BY_DEFAULT)).ofNeed(0))
                .containsExactly(new Unlock(new Change("capacity", "1"), 1, 1, 1));
        Market apart = market.keepingApart(java.util.Map.of("n", List.of("o")));
        assertThat(new Unlocks(new Scorer(apart, RuleSet.BY_DEFAULT)).ofNeed(0)).isEmpty();
    }

    @Test
    void whereNobodyIsALittleFartherItIsAskedHowMuchFartherSomebodyIs() {
        NeedFacts need = A.need().within(20).build();
        OfferFacts far = A.home()
                .at(new Point(A.TOULOUSE.latitude() + 0.8, A.TOULOUSE.longitude()))
                .build();
        assertThat(new Unlocks(scorer(List.of(need), List.of(far))).ofNeed(0))
                .containsExactly(new Unlock(new Change("radius", "80"), 1, 1, 1));
        OfferFacts near = A.home()
                .id("near")
                .at(new Point(A.TOULOUSE.latitude() + 0.3, A.TOULOUSE.longitude()))
                .build();
        assertThat(new Unlocks(scorer(List.of(need), List.of(far, near))).ofNeed(0))
                .containsExactly(new Unlock(new Change("radius", "20"), 1, 1, 1));
    }

    @Test
    void whoDoesNotSayWhereIsAskedAndWithoutRuleAboutPlacesAllOffersCount() {
        NeedFacts nowhere = A.need().at(null).build();
        List<OfferFacts> small = List.of(A.home().beds(2).build());
        assertThat(new Unlocks(scorer(List.of(nowhere), List.of(A.home().build()))).ofNeed(0))
                .containsExactly(new Unlock(new Change("radius", Change.ASK), 1, 1, 1));
        RuleSet anywhere = new RuleSet(
                1,
                RuleSet.BY_DEFAULT.hard().stream()
                        .filter(rule -> !rule.id().equals("radius"))
                        .toList(),
                RuleSet.BY_DEFAULT.soft(),
                RuleSet.BY_DEFAULT.fairness());
        Scorer scorer = new Scorer(Market.of(List.of(nowhere), small, A.DAY), anywhere);
        assertThat(new Unlocks(scorer).ofNeed(0)).containsExactly(new Unlock(new Change("capacity", "1"), 1, 1, 1));
    }

    private static List<NeedFacts> farther(List<NeedFacts> needs) {
        return needs.stream()
                .map(need -> new NeedFacts(
                                need.id(),
                                need.kind(),
                                need.place(),
                                need.radiusKm() == null ? null : Integer.valueOf(need.radiusKm() + 20),
                                need.household(),
                                need.languages(),
                                need.interests(),
                                need.skills(),
                                need.requires(),
                                need.from(),
                                need.durationDays(),
                                need.waitingSince())
                        .answering(need.answers()))
                .toList();
    }

    private static List<OfferFacts> each(List<OfferFacts> offers, UnaryOperator<OfferFacts> change) {
        return offers.stream().map(change).toList();
    }

    private static OfferFacts stepFree(OfferFacts offer) {
        Set<Condition> conditions = new HashSet<>(offer.conditions());
        conditions.add(Condition.STEP_FREE);
        return with(offer, offer.capacity(), conditions);
    }

    private static OfferFacts larger(OfferFacts offer) {
        Integer capacity = offer.capacity() == null ? null : Integer.valueOf(offer.capacity() + 1);
        return with(offer, capacity, offer.conditions());
    }

    private static OfferFacts with(
            OfferFacts offer, @org.jspecify.annotations.Nullable Integer capacity, Set<Condition> conditions) {
        return new OfferFacts(
                        offer.id(),
                        offer.kind(),
                        offer.place(),
                        capacity,
                        offer.shared(),
                        offer.from(),
                        offer.until(),
                        offer.languages(),
                        offer.interests(),
                        offer.skills(),
                        conditions,
                        offer.host())
                .answering(offer.answers());
    }
}
