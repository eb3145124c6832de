package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.pair.Assignment;
import org.teranga.matching.engine.criterion.Outcome;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.explanation.ForcedPair;
import org.teranga.matching.engine.explanation.Forcing;
import org.teranga.matching.engine.fairness.BlockingPairs;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;

/** What holds for every plan, on thousands of random markets with persons, refusals, proposals of before and least shares. */
class EnginePropertiesTest {
    private static final int MARKETS = 2_000;

    /** A random market and what it is made of. */
    private record Pool(List<NeedFacts> needs, List<OfferFacts> offers, long seed, boolean houses) {
        static Pool of(long seed, boolean houses) {
            RandomMarket random = new RandomMarket(seed);
            Random sizes = new Random(seed);
            List<NeedFacts> needs = random.needs(1 + sizes.nextInt(16));
            List<OfferFacts> offers = random.offers(1 + sizes.nextInt(16));
            return new Pool(
                    needs,
                    houses ? offers : offers.stream().filter(o -> !o.shared()).toList(),
                    seed,
                    houses);
        }

        Market market() {
            return market(needs, offers);
        }

        Market market(List<NeedFacts> itsNeeds, List<OfferFacts> itsOffers) {
            Random random = new Random(seed);
            Map<String, List<String>> apart = new HashMap<>();
            Map<String, List<String>> proposed = new HashMap<>();
            Map<String, List<String>> preferred = new HashMap<>();
            Map<String, String> persons = new HashMap<>();
            needs.forEach(need -> {
                apart.put(need.id(), some(random));
                proposed.put(need.id(), some(random));
                preferred.put(need.id(), some(random));
            });
            offers.forEach(offer -> persons.put(offer.id(), "p" + random.nextInt(4)));
            return Market.of(itsNeeds, itsOffers, A.DAY)
                    .keepingApart(apart)
                    .proposedBefore(proposed)
                    .preferring(preferred)
                    .heldBy(persons, Map.of("p0", Map.of(Kind.HOUSING, 1)));
        }

        private List<String> some(Random random) {
            return offers.stream()
                    .filter(offer -> random.nextInt(5) == 0)
                    .map(OfferFacts::id)
                    .toList();
        }

        Scorer scorer() {
            return new Scorer(market(), rules());
        }

        RuleSet rules() {
            Random random = new Random(seed);
            Choice choice = new Choice(
                    random.nextBoolean() ? 0 : random.nextInt(60),
                    random.nextBoolean() ? 0 : 30,
                    7,
                    3,
                    1 + random.nextInt(2));
            return RuleSet.BY_DEFAULT.with(choice).with(new Fairness(20, 180, random.nextInt(2) * 40, 5));
        }
    }

    @Test
    void noPlanBreaksAHardRuleOrAPersonsLimitAndNobodyMeetsWhomTheyRefused() {
        int tight = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            Scorer scorer = Pool.of(seed, true).scorer();
            Plan plan = Plan.of(scorer);
            Map<Integer, Integer> ofPersons = new HashMap<>();
            for (PlanSuggestion pair : plan.suggestions()) {
                String what = "seed " + seed + " " + pair;
                List<Verdict> verdicts = scorer.verdicts(pair.need(), pair.offer());
                assertThat(verdicts.subList(0, scorer.rules().hard().size()))
                        .as(what)
                        .allMatch(verdict -> verdict.outcome() == Outcome.MET);
                assertThat(scorer.market().isApart(pair.need(), pair.offer()))
                        .as(what)
                        .isFalse();
                assertThat(scorer.accepted(pair.need(), pair.offer())).as(what).isTrue();
                int holder = scorer.market().holders().of(pair.offer());
                if (holder >= 0 && !scorer.market().offers().sharedHome(pair.offer())) {
                    ofPersons.merge(holder, 1, Integer::sum);
                }
            }
            for (Map.Entry<Integer, Integer> person : ofPersons.entrySet()) {
                int most = mostOf(scorer, person.getKey());
                assertThat(person.getValue()).as("seed %d", seed).isLessThanOrEqualTo(most);
                tight += person.getValue() == most ? 1 : 0;
            }
        }
        assertThat(tight).as("persons at their limit").isGreaterThan(MARKETS / 10);
    }

    private static int mostOf(Scorer scorer, int holder) {
        Market market = scorer.market();
        int largest = IntStream.of(market.holders().offers(holder))
                .filter(offer -> !market.offers().sharedHome(offer))
                .map(offer -> market.offers().home(offer) || market.offers().capacity(offer) < 0
                        ? 1
                        : market.offers().capacity(offer))
                .max()
                .orElse(0);
        return Math.max(scorer.rules().choice().mostPerPerson(), largest)
                - market.holders().busy(holder);
    }

    @Test
    void thePointsOfEveryExplanationAddUpToTheScore() {
        for (long seed = 0; seed < MARKETS; seed++) {
            Scorer scorer = Pool.of(seed, true).scorer();
            for (int need = 0; need < scorer.needs(); need++) {
                int one = need;
                long shown = seed;
                scorer.pairs(need, (offer, score, persons) -> {
                    long soft = scorer.verdicts(one, offer).stream()
                            .mapToLong(Verdict::points)
                            .sum();
                    long rest = scorer.bonuses(one, offer).stream()
                            .mapToLong(Bonus::points)
                            .sum();
                    assertThat(soft + rest)
                            .as("seed %d", shown)
                            .isEqualTo(score)
                            .isEqualTo(scorer.score(one, offer));
                });
                List<Candidate> best = scorer.candidates(need, 3);
                assertThat(best).allSatisfy(candidate -> {
                    assertThat(scorer.feasible(one, candidate.offer())).isTrue();
                    assertThat(candidate.score()).isEqualTo(scorer.score(one, candidate.offer()));
                });
            }
        }
    }

    @Test
    void theOrderInWhichNeedsAndOffersComeChangesNothing() {
        for (long seed = 0; seed < MARKETS; seed++) {
            Pool pool = Pool.of(seed, true);
            List<NeedFacts> needs = new ArrayList<>(pool.needs());
            List<OfferFacts> offers = new ArrayList<>(pool.offers());
            Collections.shuffle(needs, new Random(seed));
            Collections.shuffle(offers, new Random(seed + 1));
            Plan one = Plan.of(pool.scorer());
            Plan other = Plan.of(new Scorer(pool.market(needs, offers), pool.rules()));
            assertThat(told(other)).as("seed %d", seed).isEqualTo(told(one));
        }
    }

    private static List<Object> told(Plan plan) {
        return List.of(
                plan.suggestions(), plan.assignment().bound(), BlockingPairs.count(plan.scorer(), plan.assignment()));
    }

    @Test
    void oneMoreBedOrPlaceNeverLowersTheOptimum() {
        // More beds fit less tightly, which is a matter of taste: the rule of few empty beds is left out.
        for (long seed = 0; seed < MARKETS; seed++) {
            Pool pool = Pool.of(seed, false);
            RuleSet rules = withoutFit(pool.rules().with(Fairness.NONE));
            Assignment before = Plan.of(new Scorer(pool.market(), rules)).assignment();
            List<OfferFacts> more =
                    pool.offers().stream().map(EnginePropertiesTest::more).toList();
            Assignment after =
                    Plan.of(new Scorer(pool.market(pool.needs(), more), rules)).assignment();
            assertThat(before.exact() && after.exact()).as("seed %d", seed).isTrue();
            assertThat(after.objective()).as("seed %d", seed).isGreaterThanOrEqualTo(before.objective());
        }
    }

    private static RuleSet withoutFit(RuleSet rules) {
        return new RuleSet(
                1,
                rules.hard(),
                rules.soft().stream()
                        .filter(rule -> !rule.type().id().equals("fit"))
                        .toList(),
                rules.fairness(),
                rules.choice(),
                List.of());
    }

    private static OfferFacts more(OfferFacts offer) {
        Integer capacity = offer.capacity() == null ? null : Integer.valueOf(offer.capacity() + 1);
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
                        offer.conditions(),
                        offer.host() == null ? Host.FAMILY : offer.host())
                .answering(offer.answers());
    }

    @Test
    void forcingAPairCostsAtLeastWhatItsPricesSayAndTheMovesAreAllThereIs() {
        int forcedPairs = 0;
        for (long seed = 0; seed < MARKETS; seed++) {
            Scorer scorer = Pool.of(seed, false).scorer();
            Plan plan = Plan.of(scorer);
            Forcing forcing = new Forcing(plan);
            for (int need = 0; need < scorer.needs(); need++) {
                for (Candidate candidate : scorer.candidates(need, 3)) {
                    String what = "seed " + seed + " need " + need + " offer " + candidate.offer();
                    if (!Forcing.hasRoom(scorer, need, candidate.offer())) {
                        continue;
                    }
                    ForcedPair forced = forcing.force(need, candidate.offer());
                    assertThat(forced.exact()).as(what).isTrue();
                    assertThat(forced.atLeast())
                            .as(what)
                            .isGreaterThanOrEqualTo(plan.pointsShort(need, candidate.offer()));
                    assertThat(worth(scorer, plan, forced))
                            .as(what)
                            .isEqualTo(plan.assignment().objective() - forced.atMost());
                    forcedPairs++;
                }
            }
        }
        assertThat(forcedPairs).isGreaterThan(MARKETS);
    }

    private static long worth(Scorer scorer, Plan plan, ForcedPair forced) {
        int[] offerOf = plan.assignment().offerOf().clone();
        offerOf[forced.pair().need()] = forced.pair().to();
        forced.moves().forEach(move -> offerOf[move.need()] = move.to());
        return IntStream.range(0, offerOf.length)
                .filter(need -> offerOf[need] >= 0)
                .mapToLong(need -> scorer.score(need, offerOf[need]))
                .sum();
    }

    @Test
    void blockingPairsAreThoseThatAPlainReadingOfTheWordsCounts() {
        for (long seed = 0; seed < MARKETS; seed++) {
            Scorer scorer =
                    new Scorer(Pool.of(seed, false).market(), RuleSet.BY_DEFAULT.with(new Choice(0, 0, 0, 0, 0)));
            Assignment plan = Plan.of(scorer).assignment();
            long count = 0;
            for (int need = 0; need < scorer.needs(); need++) {
                for (int offer = 0; offer < scorer.offers(); offer++) {
                    count += blocks(scorer, plan, need, offer) ? 1 : 0;
                }
            }
            assertThat(BlockingPairs.count(scorer, plan)).as("seed %d", seed).isEqualTo(count);
        }
    }

    private static boolean blocks(Scorer scorer, Assignment plan, int need, int offer) {
        if (!scorer.feasible(need, offer) || plan.offerOf()[need] == offer) {
            return false;
        }
        int now = plan.offerOf()[need];
        if (now >= 0 && scorer.fit(need, now) >= scorer.fit(need, offer)) {
            return false;
        }
        int[] inside = IntStream.range(0, scorer.needs())
                .filter(other -> plan.offerOf()[other] == offer)
                .toArray();
        return inside.length < scorer.limits().households(offer)
                || IntStream.of(inside).anyMatch(other -> scorer.fit(other, offer) < scorer.fit(need, offer));
    }
}
