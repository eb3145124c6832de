package org.teranga.matching.plan.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.engine.criterion.Verdict;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.plan.rules.RulesInForce;
import org.teranga.matching.plan.snapshot.PlanInput;
import org.teranga.matching.plan.snapshot.Pool;
import org.teranga.matching.plan.snapshot.PoolVersion;
import org.teranga.matching.plan.suggestion.FoundPlan;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.plan.suggestion.Unplaced;
import org.teranga.matching.plan.suggestion.VerdictJson;

class PlanMakerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Point TOULOUSE = new Point(43.6, 1.44);
    private static final Point RENNES = new Point(48.11, -1.68);

    @Test
    void everySuggestionsPointsAndBaseAddUpToItsScore() {
        FoundPlan plan = plan(needs(new Random(1), 60), offers(new Random(2), 90));
        assertThat(plan.suggestions()).isNotEmpty().allSatisfy(one -> {
            long points = VerdictJson.read(one.verdicts()).stream()
                    .mapToLong(Verdict::points)
                    .sum();
            assertThat(one.score() - points).as("waiting and 1").isBetween(1L, 2_001L);
        });
        assertThat(plan.figures().objective())
                .isEqualTo(
                        plan.suggestions().stream().mapToLong(Suggestion::score).sum());
        assertThat(plan.suggestions().size() + plan.unplaced().size())
                .isEqualTo(plan.figures().needs());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6})
    void aPairOfThePlanFallsNoPointShortAndNoOtherDoesBetter(long seed) {
        List<NeedFacts> needs = needs(new Random(seed), 40);
        List<OfferFacts> offers = offers(new Random(seed + 100), 40);
        PlanInput input = input(needs, offers);
        FoundPlan plan = PlanMaker.plan(input, share -> {});
        assertThat(plan.figures().exact()).as("private homes only").isTrue();
        plan.suggestions()
                .forEach(one -> assertThat(plan.prices().against(one.need(), one.offer(), one.score(), 1))
                        .as("seed %d", seed)
                        .hasValueSatisfying(
                                against -> assertThat(against.pointsShort()).isZero()));
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void theOrderOfTheInputChangesNothing(long seed) {
        List<NeedFacts> needs = needs(new Random(seed), 50);
        List<OfferFacts> offers = offers(new Random(seed + 100), 70);
        FoundPlan plan = plan(needs, offers);
        Collections.shuffle(needs, new Random(seed));
        Collections.shuffle(offers, new Random(seed));
        assertThat(plan(needs, offers).origin()).as("seed %d", seed).isEqualTo(plan.origin());
    }

    @Test
    void aChangedCellChangesTheFingerprintOfTheInput() {
        List<NeedFacts> needs = needs(new Random(9), 5);
        FoundPlan one = plan(needs, List.of(offer(1, TOULOUSE, 3, Set.of(Condition.NO_PETS))));
        FoundPlan other = plan(needs, List.of(offer(1, TOULOUSE, 3, Set.of(Condition.NO_SMOKING))));
        assertThat(one.origin().inputHash()).isNotEqualTo(other.origin().inputHash());
    }

    @Test
    void theReasonIsTheRuleAtWhichTheOfferThatCameFurthestWasStopped() {
        assertThat(reason(offer(1, RENNES, 9, Set.of()))).isEqualTo("radius");
        assertThat(reason(offer(1, TOULOUSE, 1, Set.of()), offer(2, RENNES, 9, Set.of())))
                .isEqualTo("capacity");
        assertThat(reason(offer(1, TOULOUSE, 4, Set.of(Condition.NO_CHILDREN)))).isEqualTo("children");
        assertThat(reason()).isEqualTo("kind");
    }

    @Test
    void whoHasOffersButNoSuggestionIsToldThatOthersNeedThemMore() {
        FoundPlan plan = plan(List.of(need(1, 4, 200), need(2, 4, 0)), List.of(offer(1, TOULOUSE, 4, Set.of())));
        assertThat(plan.unplaced()).singleElement().satisfies(one -> {
            assertThat(one.need().value()).isEqualTo(new UUID(0, 2));
            assertThat(one.reason()).isEqualTo(Unplaced.TAKEN);
            assertThat(one.candidates()).isEqualTo(1);
            assertThat(one.department()).isEqualTo("31");
        });
    }

    private static String reason(OfferFacts... offers) {
        return plan(List.of(need(1, 4, 0)), List.of(offers))
                .unplaced()
                .getFirst()
                .reason();
    }

    private static FoundPlan plan(List<NeedFacts> needs, List<OfferFacts> offers) {
        return PlanMaker.plan(input(needs, offers), share -> {});
    }

    private static PlanInput input(List<NeedFacts> needs, List<OfferFacts> offers) {
        Map<String, String> departments = new HashMap<>();
        needs.forEach(need -> departments.put(need.id(), "31"));
        Pool pool = new Pool(new PoolVersion(TODAY, ""), Market.of(needs, offers, TODAY), departments);
        return PlanInput.of(pool, new RulesInForce(1, RuleSet.BY_DEFAULT));
    }

    private static List<NeedFacts> needs(Random random, int count) {
        List<NeedFacts> needs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            needs.add(need(i, 1 + random.nextInt(5), random.nextInt(400)));
        }
        return needs;
    }

    private static List<OfferFacts> offers(Random random, int count) {
        List<OfferFacts> offers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point place = new Point(43.6 + random.nextDouble() / 4, 1.44 + random.nextDouble() / 4);
            offers.add(offer(i, place, 1 + random.nextInt(6), Set.of()));
        }
        return offers;
    }

    private static NeedFacts need(int id, int persons, int daysWaiting) {
        return new NeedFacts(
                new UUID(0, id).toString(),
                Kind.HOUSING,
                TOULOUSE,
                30,
                new MarketHousehold(persons - persons / 2, persons / 2, Composition.FAMILY),
                List.of("fr", "prs"),
                List.of("jardin"),
                List.of(),
                Set.of(),
                TODAY,
                90,
                TODAY.minusDays(daysWaiting));
    }

    private static OfferFacts offer(int id, Point place, int beds, Set<Condition> conditions) {
        return new OfferFacts(
                new UUID(1, id).toString(),
                Kind.HOUSING,
                place,
                beds,
                false,
                TODAY.minusDays(1),
                null,
                List.of("fa"),
                List.of("jardin"),
                List.of(),
                conditions,
                Host.COUPLE);
    }
}
