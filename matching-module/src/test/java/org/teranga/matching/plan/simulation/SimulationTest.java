package org.teranga.matching.plan.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.engine.Plan;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;
import org.teranga.matching.plan.rules.RulesDifference;

class SimulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final RuleSet IN_FORCE = RuleSet.BY_DEFAULT;

    @Test
    void theSameRulesChangeNothing() {
        Market market = market(new Random(1), 80, 60);
        RulesDifference difference = difference(market, IN_FORCE);
        assertThat(difference.before()).isEqualTo(difference.after());
        assertThat(difference.before().matched()).isPositive();
        assertThat(difference.comparable()).isTrue();
        assertThat(List.of(
                        difference.pairsWon(),
                        difference.pairsLost(),
                        difference.becomePlaceable(),
                        difference.becomeUnplaceable()))
                .containsOnly(0);
    }

    @Test
    void aRuleLessLetsANeedBePlacedAndItsGroupsGain() {
        Market market = Market.of(
                List.of(need(1, 6, Composition.FAMILY, 200, Set.of(Requirement.STEP_FREE))),
                List.of(offer(1, 43.6, 8, Set.of())),
                TODAY);
        RulesDifference difference = difference(market, without("step_free"));
        assertThat(difference.gained()).isEqualTo(1);
        assertThat(difference.pairsWon()).isEqualTo(1);
        assertThat(difference.becomePlaceable()).isEqualTo(1);
        assertThat(difference.before().medianKilometres()).isNull();
        assertThat(difference.after().medianKilometres()).isEqualTo(0);
        assertThat(difference.after().persons()).isEqualTo(6);
        assertThat(difference.groups())
                .filteredOn(group -> group.needs() > 0)
                .extracting(RulesDifference.Group::group)
                .containsExactly("waiting_180_days", "persons_5_or_more", "step_free", "family");
        assertThat(difference.groups()).filteredOn(group -> group.needs() > 0).allSatisfy(group -> {
            assertThat(group.shareBefore()).isZero();
            assertThat(group.shareAfter()).isEqualTo(1);
            assertThat(group.gained()).isEqualTo(1);
        });
    }

    @Test
    void theOtherWayRoundItIsLost() {
        Market market = Market.of(
                List.of(need(1, 2, Composition.COUPLE, 0, Set.of(Requirement.STEP_FREE))),
                List.of(offer(1, 43.6, 2, Set.of())),
                TODAY);
        Plan strict = Plan.of(new Scorer(market, IN_FORCE));
        Plan loose = Plan.of(new Scorer(market, without("step_free")));
        RulesDifference difference = Simulation.of(loose, strict, 0);
        assertThat(difference.lost()).isEqualTo(1);
        assertThat(difference.pairsLost()).isEqualTo(1);
        assertThat(difference.becomeUnplaceable()).isEqualTo(1);
        assertThat(difference.gained() + difference.moved() + difference.becomePlaceable())
                .isZero();
    }

    @Test
    void whoMovesIsAPairWonAndAPairLost() {
        Market market = Market.of(
                List.of(need(1, 2, Composition.COUPLE, 0, Set.of())),
                List.of(offer(1, 43.6, 5, Set.of()), offer(2, 43.8, 2, Set.of())),
                TODAY);
        RulesDifference difference = difference(market, weighing("distance", 1_000));
        assertThat(difference.moved()).isEqualTo(1);
        assertThat(difference.pairsWon()).isEqualTo(1);
        assertThat(difference.pairsLost()).isEqualTo(1);
        assertThat(difference.comparable()).isFalse();
        assertThat(difference.after().byRulesInForce())
                .isLessThan(difference.before().byRulesInForce());
        assertThat(difference.before().medianKilometres())
                .isGreaterThan(difference.after().medianKilometres());
    }

    @Test
    void aLanguageIsRareWhereFewerThanOneOfferInTwentySpeaksIt() {
        List<OfferFacts> offers = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            offers.add(offer(i, 43.6, 2, Set.of(), i < 2 ? "ti" : "fr-FR"));
        }
        NeedFacts rare = speaking(1, "ti");
        NeedFacts both = speaking(2, "ti", "fr");
        NeedFacts mute = speaking(3);
        RulesDifference difference = difference(Market.of(List.of(rare, both, mute), offers, TODAY), IN_FORCE);
        assertThat(group(difference, "rare_language").needs()).isEqualTo(1);
        offers.set(3, offer(3, 43.6, 2, Set.of(), "ti"));
        assertThat(group(difference(Market.of(List.of(rare, both, mute), offers, TODAY), IN_FORCE), "rare_language")
                        .needs())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void theFiguresAddUp(long seed) {
        Market market = market(new Random(seed), 60, 40);
        RulesDifference difference = difference(market, seed % 2 == 0 ? without("pets") : weighing("languages", 90));
        assertThat(difference.before().matched() + difference.gained() - difference.lost())
                .as("seed %d", seed)
                .isEqualTo(difference.after().matched());
        assertThat(difference.before().placeable() + difference.becomePlaceable() - difference.becomeUnplaceable())
                .as("seed %d", seed)
                .isEqualTo(difference.after().placeable());
        assertThat(difference.before().byRulesInForce())
                .as("seed %d", seed)
                .isEqualTo(difference.before().objective());
        assertThat(difference.groups())
                .allSatisfy(group -> assertThat(group.before() + group.gained() - group.lost())
                        .as("seed %d, %s", seed, group.group())
                        .isEqualTo(group.after()));
        assertThat(difference.kinds())
                .allSatisfy(kind -> assertThat(kind.before() + kind.gained() - kind.lost())
                        .as("seed %d, %s", seed, kind.kind())
                        .isEqualTo(kind.after()));
        assertThat(difference.kinds().stream()
                        .mapToInt(RulesDifference.OfKind::needs)
                        .sum())
                .as("seed %d", seed)
                .isEqualTo(difference.needs());
        assertThat(difference.kinds().stream()
                        .mapToInt(RulesDifference.OfKind::moved)
                        .sum())
                .as("seed %d", seed)
                .isEqualTo(difference.moved());
        int byComposition = difference.groups().stream()
                .skip(4)
                .mapToInt(RulesDifference.Group::needs)
                .sum();
        assertThat(byComposition).as("seed %d", seed).isEqualTo(difference.needs());
    }

    @Test
    void aKindOfSoFewThatItWouldNameThemIsNotToldNorToldByWhatIsLeft() {
        assertThat(told(20, 4, 30)).containsExactly("legal");
        assertThat(told(20, 3, 3, 30)).containsExactly("housing", "employment");
        assertThat(told(20, 0, 30)).containsExactly("housing", "legal");
        assertThat(told(4)).isEmpty();
    }

    /** The kinds that are told where of each kind there are so many needs. */
    private static List<String> told(int... needs) {
        List<RulesDifference.OfKind> kinds = IntStream.range(0, needs.length)
                .filter(kind -> needs[kind] > 0)
                .mapToObj(kind -> new RulesDifference.OfKind(Kind.values()[kind].code(), needs[kind], 0, 0, 0, 0, 0))
                .toList();
        RulesDifference.Side side = new RulesDifference.Side(1, 0, 0, 0, 0, 0, 0, 0, true, 0, null);
        return new RulesDifference(0, 0, side, side, true, 0, 0, 0, 0, 0, 0, 0, List.of(), kinds, 0)
                .withoutSmallGroups().kinds().stream()
                        .map(RulesDifference.OfKind::kind)
                        .toList();
    }

    @Test
    void plansOfTwoPoolsAreNotCompared() {
        Plan one = Plan.of(new Scorer(market(new Random(1), 2, 2), IN_FORCE));
        Plan other = Plan.of(new Scorer(market(new Random(2), 2, 2), IN_FORCE));
        assertThatThrownBy(() -> Simulation.of(one, other, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RulesDifference difference(Market market, RuleSet others) {
        return Simulation.of(Plan.of(new Scorer(market, IN_FORCE)), Plan.of(new Scorer(market, others)), 0);
    }

    private static RulesDifference.Group group(RulesDifference difference, String code) {
        return difference.groups().stream()
                .filter(group -> group.group().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RuleSet without(String criterion) {
        return new RuleSet(
                2,
                IN_FORCE.hard().stream()
                        .filter(type -> !type.id().equals(criterion))
                        .toList(),
                IN_FORCE.soft(),
                IN_FORCE.fairness());
    }

    private static RuleSet weighing(String criterion, double weight) {
        List<SoftRule> soft = IN_FORCE.soft().stream()
                .map(rule -> rule.type().id().equals(criterion)
                        ? new SoftRule(rule.type(), weight, rule.parameters())
                        : rule)
                .toList();
        return new RuleSet(2, IN_FORCE.hard(), soft, Fairness.BY_DEFAULT);
    }

    private static Market market(Random random, int needs, int offers) {
        List<NeedFacts> asked = new ArrayList<>();
        for (int i = 0; i < needs; i++) {
            Composition composition = Composition.values()[random.nextInt(Composition.values().length)];
            Set<Requirement> requires = random.nextBoolean() ? Set.of() : Set.of(Requirement.PETS);
            asked.add(need(i, 1 + random.nextInt(6), composition, random.nextInt(400), requires));
        }
        List<OfferFacts> offered = new ArrayList<>();
        for (int i = 0; i < offers; i++) {
            Set<Condition> conditions = random.nextBoolean() ? Set.of() : Set.of(Condition.NO_PETS);
            offered.add(offer(i, 43.6 + random.nextDouble() / 4, 1 + random.nextInt(6), conditions));
        }
        return Market.of(asked, offered, TODAY);
    }

    private static NeedFacts speaking(int id, String... languages) {
        return need(id, new MarketHousehold(1, 0, Composition.SINGLE_MAN), 0, Set.of(), List.of(languages));
    }

    private static NeedFacts need(
            int id, int persons, Composition composition, int daysWaiting, Set<Requirement> requires) {
        MarketHousehold household = new MarketHousehold(persons - persons / 2, persons / 2, composition);
        return need(id, household, daysWaiting, requires, List.of("prs"));
    }

    private static NeedFacts need(
            int id, MarketHousehold household, int daysWaiting, Set<Requirement> requires, List<String> languages) {
        return new NeedFacts(
                "need-" + id,
                Kind.HOUSING,
                new Point(43.6, 1.44),
                40,
                household,
                languages,
                List.of("jardin"),
                List.of(),
                requires,
                TODAY,
                90,
                TODAY.minusDays(daysWaiting));
    }

    private static OfferFacts offer(int id, double latitude, int beds, Set<Condition> conditions) {
        return offer(id, latitude, beds, conditions, "fa");
    }

    private static OfferFacts offer(int id, double latitude, int beds, Set<Condition> conditions, String language) {
        return new OfferFacts(
                "offer-" + id,
                Kind.HOUSING,
                new Point(latitude, 1.44),
                beds,
                false,
                TODAY.minusDays(1),
                null,
                List.of(language),
                List.of("jardin"),
                List.of(),
                conditions,
                Host.COUPLE);
    }
}
