package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

class ScorerTest {
    static IntStream seeds() {
        return IntStream.range(0, 120);
    }

    private static Scorer scorer(long seed) {
        RandomMarket random = new RandomMarket(seed);
        Market market = Market.of(random.needs(12), random.offers(150), A.DAY);
        return new Scorer(market, rules(seed));
    }

    /** Leaves out some hard rules, so that every way through the scan is taken. */
    private static RuleSet rules(long seed) {
        Random random = new Random(seed);
        return new RuleSet(
                1,
                CriterionCatalogue.HARD.stream()
                        .filter(type -> random.nextInt(5) > 0)
                        .toList(),
                RuleSet.BY_DEFAULT.soft(),
                new Fairness(60, 180, seed % 3 == 0 ? 120 : 0, 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void candidatesAreThoseOfThePlainDefinition(int seed) {
        Scorer scorer = scorer(seed);
        for (int need = 0; need < scorer.needs(); need++) {
            List<Candidate> all = plainly(scorer, need);
            assertThat(scorer.candidates(need, 7)).isEqualTo(all.subList(0, Math.min(7, all.size())));
            assertThat(scorer.candidates(need, 1_000)).isEqualTo(all);
            assertThat(scorer.candidates(need, 0)).isEmpty();
            assertThat(scorer.count(need)).isEqualTo(all.size());
            assertThat(pairByPair(scorer, need)).isEqualTo(all);
        }
    }

    private static List<Candidate> plainly(Scorer scorer, int need) {
        return IntStream.range(0, scorer.offers())
                .filter(offer ->
                        isPossible(scorer, need, offer) && !scorer.market().isApart(need, offer))
                .mapToObj(offer -> new Candidate(offer, plainScore(scorer, need, offer)))
                .sorted(Comparator.comparingLong(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> scorer.market()
                                .offers()
                                .facts(candidate.offer())
                                .id()))
                .toList();
    }

    private static boolean isPossible(Scorer scorer, int need, int offer) {
        return scorer.verdicts(need, offer).stream()
                .limit(scorer.rules().hard().size())
                .allMatch(verdict -> verdict.outcome() == Outcome.MET);
    }

    private static long plainScore(Scorer scorer, int need, int offer) {
        return scorer.base(need)
                + scorer.verdicts(need, offer).stream()
                        .mapToLong(Verdict::points)
                        .sum();
    }

    /** 3,000 markets with rules of their own: small ones in few places, and large ones in many, where the nearest settle it early. */
    @Test
    void theBestAreThoseOfThePlainDefinitionInThousandsOfMarkets() {
        for (int seed = 1_000; seed < 4_000; seed++) {
            boolean large = seed % 8 == 0;
            RandomMarket random = new RandomMarket(seed, large ? 500 : 12);
            Market market = Market.of(random.needs(3), random.offers(large ? 1_500 : 20 + seed % 60), A.DAY)
                    .keepingApart(Map.of("n1", List.of("o1", "o3", "o5", "o7", "o9")));
            Scorer scorer = new Scorer(market, softRules(seed));
            for (int need = 0; need < scorer.needs(); need++) {
                List<Candidate> all = pairByPair(scorer, need);
                int most = 1 + seed % 9;
                assertThat(scorer.candidates(need, most))
                        .as("seed %s, need %s", seed, need)
                        .isEqualTo(all.subList(0, Math.min(most, all.size())));
                Map<Integer, Long> pairs = new HashMap<>();
                scorer.pairs(need, (offer, score, persons) -> pairs.put(offer, score));
                assertThat(pairs)
                        .as("seed %s, need %s", seed, need)
                        .isEqualTo(all.stream().collect(Collectors.toMap(Candidate::offer, Candidate::score)));
            }
        }
    }

    private static List<Candidate> pairByPair(Scorer scorer, int need) {
        return IntStream.range(0, scorer.offers())
                .filter(offer -> scorer.feasible(need, offer))
                .mapToObj(offer -> new Candidate(offer, scorer.score(need, offer)))
                .sorted(Comparator.comparingLong(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> scorer.market().offers().rank(candidate.offer())))
                .toList();
    }

    /** Some rules, with weights from nothing to a lot, so that many pairs tie and distance decides much or nothing. */
    private static RuleSet softRules(long seed) {
        Random random = new Random(seed);
        return new RuleSet(
                1,
                rules(seed).hard(),
                CriterionCatalogue.SOFT.stream()
                        .filter(type -> random.nextInt(4) > 0)
                        .map(type -> new SoftRule(
                                type,
                                random.nextInt(3) * 20,
                                type.id().equals("distance")
                                        ? Map.of("zero_at_km", 1 + random.nextInt(300) * 1.0)
                                        : Map.of()))
                        .toList(),
                Fairness.NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pairsComeByAscendingOffer(int seed) {
        Scorer scorer = scorer(seed);
        for (int need = 0; need < scorer.needs(); need++) {
            List<Integer> offers = new ArrayList<>();
            scorer.pairs(need, (offer, score, persons) -> offers.add(offer));
            assertThat(offers).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheRowsChangesNothing(int seed) {
        RandomMarket random = new RandomMarket(seed);
        List<NeedFacts> needs = random.needs(8);
        List<OfferFacts> offers = random.offers(60);
        Scorer straight = new Scorer(Market.of(needs, offers, A.DAY), RuleSet.BY_DEFAULT);
        List<NeedFacts> shuffledNeeds = new ArrayList<>(needs);
        List<OfferFacts> shuffledOffers = new ArrayList<>(offers);
        Collections.shuffle(shuffledNeeds, new Random(seed));
        Collections.shuffle(shuffledOffers, new Random(seed + 1));
        Scorer shuffled = new Scorer(Market.of(shuffledNeeds, shuffledOffers, A.DAY), RuleSet.BY_DEFAULT);
        for (int need = 0; need < 8; need++) {
            assertThat(shuffled.market().needs().facts(need))
                    .isEqualTo(straight.market().needs().facts(need));
            assertThat(shuffled.candidates(need, 60)).isEqualTo(straight.candidates(need, 60));
        }
        for (int offer = 0; offer < 60; offer++) {
            assertThat(shuffled.market().offers().facts(offer))
                    .isEqualTo(straight.market().offers().facts(offer));
        }
    }

    @Test
    void aNeedFromOutsideGetsTheOffersThatItWouldGetFromASnapshotWithItself() {
        for (int seed = 0; seed < 400; seed++) {
            RandomMarket random = new RandomMarket(seed);
            List<OfferFacts> offers = random.offers(60);
            Market market = Market.of(random.needs(2), offers, A.DAY);
            NeedFacts other = random.needs(5).getLast();
            Scorer asked = new Scorer(market.asking(other), RuleSet.BY_DEFAULT);
            Scorer alone = new Scorer(Market.of(List.of(other), offers, A.DAY), RuleSet.BY_DEFAULT);
            assertThat(asked.candidates(0, 60)).as("seed %s", seed).isEqualTo(alone.candidates(0, 60));
            for (int offer = 0; offer < 60; offer++) {
                assertThat(asked.score(0, offer)).as("seed %s", seed).isEqualTo(alone.score(0, offer));
            }
        }
    }

    @Test
    void waitingAddsItsPointsUpToTheFullTime() {
        Fairness fairness = new Fairness(60, 180, 0, 5);
        assertThat(fairness.waitingPoints(0)).isZero();
        assertThat(fairness.waitingPoints(90)).isEqualTo(3_000);
        assertThat(fairness.waitingPoints(180)).isEqualTo(6_000);
        assertThat(fairness.waitingPoints(1_000)).isEqualTo(6_000);
    }

    @Test
    void whoHasFewOffersIsHardToPlace() {
        Fairness fairness = new Fairness(0, 180, 120, 5);
        assertThat(fairness.hardToPlacePoints(0)).isEqualTo(12_000);
        assertThat(fairness.hardToPlacePoints(5)).isEqualTo(12_000);
        assertThat(fairness.hardToPlacePoints(10)).isEqualTo(6_000);
    }

    @Test
    void needsAndOffersAreFoundByTheirIds() {
        RandomMarket random = new RandomMarket(7);
        Market market = Market.of(random.needs(30), random.offers(50), A.DAY);
        assertThat(market.needs().facts(market.need("n17").orElseThrow()).id()).isEqualTo("n17");
        assertThat(market.offers().facts(market.offer("o49").orElseThrow()).id())
                .isEqualTo("o49");
        assertThat(market.offer("o50")).isEmpty();
    }
}
