package org.teranga.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.assignment.pair.Limits;
import org.teranga.matching.engine.fairness.FloorPlan;
import org.teranga.matching.engine.fairness.FloorShare;
import org.teranga.matching.engine.fairness.UnreachableFloor;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;

/** Rules of a kind of help by itself: a tutor is not a bed. */
class KindPlansTest {
    private static final Point NEAR = new Point(A.TOULOUSE.latitude() + 0.05, A.TOULOUSE.longitude());
    private static final Point FAR = new Point(48.85, 2.35);

    @Test
    void noPlanOfSmallMarketsIsWorthMoreThanWhatIsFoundKindByKind() {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            Scorer scorer = new Scorer(market(seed, 5, 6), rules(random));
            Plan plan = Plan.of(scorer);
            assertThat(plan.assignment().objective()).as("seed %s", seed).isEqualTo(new BruteForce(scorer).best(0));
            assertThat(plan.assignment().bound())
                    .as("seed %s", seed)
                    .isGreaterThanOrEqualTo(plan.assignment().objective());
            assertThat(plan.suggestions()).as("seed %s", seed).allSatisfy(one -> {
                assertThat(scorer.feasible(one.need(), one.offer())).isTrue();
                assertThat(one.score()).isEqualTo(scorer.score(one.need(), one.offer()));
            });
            assertThat(plan.suggestions().stream()
                            .mapToLong(PlanSuggestion::score)
                            .sum())
                    .as("seed %s", seed)
                    .isEqualTo(plan.assignment().objective());
        }
    }

    @Test
    void noPairIsWorthMoreThanItsNeedsValueAndItsOffersPrice() {
        int proved = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            RuleSet rules = rules(random).with(Choice.NONE);
            for (Kind kind : rules.kinds().keySet()) {
                KindRules own = rules.kinds().get(kind);
                rules = rules.with(kind, KindRules.of(own.as(1).with(Choice.NONE)));
            }
            Scorer scorer = new Scorer(market(seed, 12, 14), rules);
            Plan plan = Plan.of(scorer);
            Limits limits = scorer.limits();
            int shown = seed;
            boolean houses = IntStream.range(0, scorer.offers()).anyMatch(limits::isHouse);
            proved += houses ? 0 : 1;
            for (int need = 0; need < scorer.needs() && !houses; need++) {
                int of = need;
                scorer.pairs(need, (offer, score, persons) -> {
                    if (limits.admit(offer, score, persons)) {
                        assertThat(plan.assignment().prices().values()[of]
                                        + plan.assignment().prices().price(offer, persons))
                                .as("seed %s", shown)
                                .isGreaterThanOrEqualTo(score);
                    }
                });
            }
        }
        assertThat(proved).isGreaterThan(10);
    }

    @Test
    void otherWeightsForTutorsGiveOtherPlansForTutorsAndTheSameForBeds() {
        int otherTutors = 0;
        for (int seed = 0; seed < 100; seed++) {
            Market market = market(seed, 40, 40);
            RuleSet shared = RuleSet.BY_DEFAULT.with(Choice.NONE);
            RuleSet near = shared.with(Kind.LANGUAGE, only("distance_or_remote"));
            RuleSet level = shared.with(Kind.LANGUAGE, only("level"));
            Plan one = Plan.of(new Scorer(market, near));
            Plan other = Plan.of(new Scorer(market, level));
            assertThat(pairs(other, Kind.HOUSING)).as("seed %s", seed).isEqualTo(pairs(one, Kind.HOUSING));
            assertThat(worth(one, Kind.HOUSING))
                    .as("seed %s: as without kinds", seed)
                    .isEqualTo(worth(Plan.of(new Scorer(market, shared)), Kind.HOUSING));
            otherTutors += pairs(other, Kind.LANGUAGE).equals(pairs(one, Kind.LANGUAGE)) ? 0 : 1;
        }
        assertThat(otherTutors).isGreaterThan(30);
    }

    @Test
    void aPlanByOtherRulesIsTheSameWhetherItsPartsAreKnownOrNot() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Market market = market(seed, 12, 16);
            RuleSet own = rules(random);
            Plan before = Plan.of(new Scorer(market, own).keepingPairs(1_000_000));
            RuleSet others = random.nextBoolean()
                    ? own.with(Kind.LANGUAGE, only("hours"))
                    : own.with(new Fairness(random.nextInt(60), 180, 0, 5));
            Plan known = before.under(before.scorer().under(others));
            Plan fresh = Plan.of(new Scorer(market, others));
            assertThat(known.assignment().offerOf())
                    .as("seed %s", seed)
                    .isEqualTo(fresh.assignment().offerOf());
            assertThat(known.assignment().bound())
                    .as("seed %s", seed)
                    .isEqualTo(fresh.assignment().bound());
            assertThat(known.pairs()).as("seed %s", seed).isEqualTo(fresh.pairs());
        }
    }

    @Test
    void nothingOfAKindWithItsOwnRulesIsBroughtTogetherWithAnotherKind() {
        KindRules anything = new KindRules(List.of(), List.of(), Fairness.NONE, Choice.NONE, List.of());
        RuleSet rules = new RuleSet(1, List.of(), List.of(), Fairness.NONE).with(Kind.BUDDY, anything);
        for (int seed = 0; seed < 50; seed++) {
            Scorer scorer = new Scorer(market(seed, 10, 12), rules);
            for (int need = 0; need < scorer.needs(); need++) {
                Kind kind = scorer.market().needs().facts(need).kind();
                scorer.pairs(
                        need,
                        (offer, score, persons) -> assertThat(
                                        scorer.market().offers().facts(offer).kind())
                                .isEqualTo(kind));
            }
        }
    }

    @Test
    void rulesOfAKindThatNobodyOffersOrNeedsChangeNothing() {
        List<NeedFacts> needs = new RandomMarket(3)
                .needs(20).stream().filter(need -> need.kind() == Kind.HOUSING).toList();
        List<OfferFacts> offers = new RandomMarket(3)
                .offers(20).stream()
                        .filter(offer -> offer.kind() == Kind.HOUSING)
                        .toList();
        Market market = Market.of(needs, offers, A.DAY);
        Plan with = Plan.of(new Scorer(market, RuleSet.BY_DEFAULT.with(Kind.LEGAL, only("hours"))));
        Plan without = Plan.of(new Scorer(market, RuleSet.BY_DEFAULT));
        assertThat(with.assignment().offerOf()).isEqualTo(without.assignment().offerOf());
        assertThat(with.assignment().objective()).isEqualTo(without.assignment().objective());
    }

    @Test
    void whoTeachesByScreenIsFoundFarAwayAndWhoHostsIsNot() {
        List<NeedFacts> needs = List.of(
                A.need().id("n1").of(Kind.LANGUAGE).saying("meets", "both").build(),
                A.need().id("n2").of(Kind.LANGUAGE).build());
        List<OfferFacts> offers = List.of(
                A.home()
                        .id("o1")
                        .of(Kind.LANGUAGE)
                        .at(FAR)
                        .saying("meets", "remote")
                        .build(),
                A.home().id("o2").of(Kind.LANGUAGE).at(NEAR).build());
        KindRules tutors = new KindRules(
                List.of(
                        CriterionCatalogue.hard("radius_or_remote").orElseThrow(),
                        CriterionCatalogue.hard("capacity").orElseThrow()),
                List.of(),
                Fairness.NONE,
                Choice.NONE,
                List.of());
        Scorer scorer = new Scorer(Market.of(needs, offers, A.DAY), RuleSet.BY_DEFAULT.with(Kind.LANGUAGE, tutors));
        assertThat(possible(scorer, "n1")).containsExactlyInAnyOrder("o1", "o2");
        assertThat(possible(scorer, "n2"))
                .as("who said nothing meets people in person")
                .containsExactly("o2");
        assertThat(possible(new Scorer(scorer.market(), RuleSet.BY_DEFAULT), "n1"))
                .containsExactly("o2");
    }

    private static List<String> possible(Scorer scorer, String need) {
        List<String> found = new ArrayList<>();
        scorer.pairs(
                scorer.market().need(need).orElseThrow(),
                (offer, score, persons) ->
                        found.add(scorer.market().offers().facts(offer).id()));
        return found;
    }

    @Test
    void whoHostsOneHouseholdMayTeachAsManyAsTheTutorsRulesSay() {
        List<NeedFacts> needs = List.of(
                A.need().id("n1").of(Kind.LANGUAGE).build(),
                A.need().id("n2").of(Kind.LANGUAGE).build(),
                A.need().id("n3").of(Kind.LANGUAGE).build());
        List<OfferFacts> offers = List.of(
                A.home().id("o1").build(),
                A.home().id("o2").of(Kind.LANGUAGE).beds(1).build(),
                A.home().id("o3").of(Kind.LANGUAGE).beds(1).build());
        Market market = Market.of(needs, offers, A.DAY)
                .heldBy(Map.of("o1", "p", "o2", "p", "o3", "p"), Map.of("p", Map.of(Kind.HOUSING, 2)));
        assertThat(Plan.of(new Scorer(market, RuleSet.BY_DEFAULT)).suggestions())
                .as("with one limit for all")
                .isEmpty();
        RuleSet apart = RuleSet.BY_DEFAULT.with(Kind.LANGUAGE, KindRules.of(RuleSet.BY_DEFAULT));
        assertThat(Plan.of(new Scorer(market, apart)).suggestions()).hasSize(2);
        KindRules one = KindRules.of(RuleSet.BY_DEFAULT.with(new Choice(0, 0, 0, 0, 1)));
        assertThat(Plan.of(new Scorer(market, RuleSet.BY_DEFAULT.with(Kind.LANGUAGE, one)))
                        .suggestions())
                .hasSize(1);
    }

    @Test
    void aKindHasFloorsOfItsOwnThatLeaveTheOthersAlone() {
        int reached = 0;
        for (int seed = 0; seed < 60; seed++) {
            Market market = market(seed, 30, 18);
            RuleSet free = RuleSet.BY_DEFAULT.with(Kind.LANGUAGE, KindRules.of(RuleSet.BY_DEFAULT));
            KindRules floored = KindRules.of(RuleSet.BY_DEFAULT.with(List.of(new GroupFloor("waiting", 100))));
            FloorPlan plan = FloorPlan.of(new Scorer(market, free.with(Kind.LANGUAGE, floored)));
            assertThat(plan.floors())
                    .as("seed %s", seed)
                    .allSatisfy(floor -> assertThat(floor.kind()).isEqualTo(Kind.LANGUAGE));
            assertThat(pairs(plan.plan(), Kind.HOUSING))
                    .as("seed %s", seed)
                    .isEqualTo(pairs(Plan.of(new Scorer(market, free)), Kind.HOUSING));
            reached += plan.floors().stream().anyMatch(FloorShare::reached) ? 1 : 0;
        }
        assertThat(reached).isPositive();
    }

    @Test
    void aFloorThatCannotBeReachedSaysOfWhichKindItIs() {
        List<NeedFacts> needs = IntStream.range(0, 6)
                .mapToObj(k -> A.need()
                        .id("n" + k)
                        .of(Kind.LANGUAGE)
                        .waitingSince(A.DAY.minusDays(400))
                        .build())
                .toList();
        Market market = Market.of(needs, List.of(A.home().id("o").build()), A.DAY);
        KindRules floored = KindRules.of(RuleSet.BY_DEFAULT.with(List.of(new GroupFloor("waiting", 50))));
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT.with(Kind.LANGUAGE, floored));
        assertThat(UnreachableFloor.of(scorer, 5, Set.of("kind")))
                .singleElement()
                .satisfies(floor -> assertThat(floor.code()).isEqualTo("language.waiting"));
    }

    private static Market market(int seed, int needs, int offers) {
        RandomMarket random = new RandomMarket(seed);
        Map<String, String> persons = new HashMap<>();
        Random holders = new Random(seed);
        List<OfferFacts> all = new ArrayList<>();
        random.offers(offers).forEach(offer -> all.add(as(offer, kind(all.size()))));
        List<NeedFacts> those = new ArrayList<>();
        random.needs(needs).forEach(need -> those.add(as(need, kind(those.size()))));
        all.forEach(offer -> persons.put(offer.id(), "p" + holders.nextInt(4)));
        return Market.of(those, all, A.DAY).heldBy(persons, Map.of());
    }

    /** As many tutors as homes, and somebody for everything else. */
    private static Kind kind(int row) {
        return switch (row % 5) {
            case 0, 1 -> Kind.HOUSING;
            case 2, 3 -> Kind.LANGUAGE;
            default -> Kind.values()[row / 5 % Kind.values().length];
        };
    }

    private static NeedFacts as(NeedFacts need, Kind kind) {
        return new NeedFacts(
                need.id(),
                kind,
                need.place(),
                need.radiusKm(),
                need.household(),
                need.languages(),
                need.interests(),
                need.skills(),
                need.requires(),
                need.from(),
                need.durationDays(),
                need.waitingSince(),
                need.answers());
    }

    private static OfferFacts as(OfferFacts offer, Kind kind) {
        return new OfferFacts(
                offer.id(),
                kind,
                offer.place(),
                offer.capacity(),
                offer.shared(),
                offer.from(),
                offer.until(),
                offer.languages(),
                offer.interests(),
                offer.skills(),
                offer.conditions(),
                offer.host(),
                offer.answers());
    }

    private static RuleSet rules(Random random) {
        RuleSet rules = RuleSet.BY_DEFAULT.with(new Fairness(random.nextInt(40), 180, random.nextInt(2) * 20, 5));
        for (Kind kind : Kind.values()) {
            if (random.nextInt(2) == 0) {
                rules = rules.with(kind, kindRules(random, kind));
            }
        }
        return rules;
    }

    private static KindRules kindRules(Random random, Kind kind) {
        return new KindRules(
                CriterionCatalogue.hardOf(kind).stream()
                        .filter(type -> random.nextInt(3) > 0)
                        .toList(),
                CriterionCatalogue.softOf(kind).stream()
                        .filter(type -> random.nextInt(3) > 0)
                        .map(type -> new SoftRule(type, random.nextInt(60), Map.of()))
                        .toList(),
                new Fairness(random.nextInt(40), 90, random.nextInt(2) * 20, 5),
                new Choice(0, 0, 0, 5, random.nextInt(3)),
                List.of());
    }

    /** One thing counts, and whoever is near enough or would do without is possible. */
    private static KindRules only(String soft) {
        return new KindRules(
                List.of(CriterionCatalogue.hard("kind").orElseThrow()),
                List.of(new SoftRule(CriterionCatalogue.soft(soft).orElseThrow(), 30, Map.of())),
                Fairness.NONE,
                Choice.NONE,
                List.of());
    }

    private static List<PlanSuggestion> pairs(Plan plan, Kind kind) {
        return plan.suggestions().stream()
                .filter(one -> plan.scorer().market().needs().facts(one.need()).kind() == kind)
                .toList();
    }

    private static long worth(Plan plan, Kind kind) {
        return pairs(plan, kind).stream().mapToLong(PlanSuggestion::score).sum();
    }
}
