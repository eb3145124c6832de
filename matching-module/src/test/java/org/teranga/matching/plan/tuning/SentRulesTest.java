package org.teranga.matching.plan.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleFault;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;
import org.teranga.matching.plan.rules.ReadyMadeRules;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.NotFound;

class SentRulesTest {
    @Test
    void aPageThatNobodyTouchedSendsTheRulesItShowed() {
        RuleSet sent =
                SentRules.of(new Answers(page(RuleSet.BY_DEFAULT))).reading().required();
        assertThat(RuleNumber.of(sent)).isEqualTo(RuleNumber.of(RuleSet.BY_DEFAULT));
        assertThat(sent.hard()).extracting(CriterionType::id).hasSameElementsAs(ids());
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 30", // untouched
        "45, 30, 45", // the number alone
        "30, 70, 70", // the slider alone
        "45, 70, 45", // both: the number counts
        "12.5, 30, 12.5",
        "'12,5', 30, 12.5",
        "400, 30, 400" // further than the slider goes
    })
    void theOneThatWasChangedCountsAndTheNumberFirst(String number, String slider, double expected) {
        MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT);
        page.putSingle("soft-distance", number);
        page.putSingle("soft-distance-slide", slider);
        assertThat(weight(SentRules.of(new Answers(page)))).isEqualTo(expected);
    }

    @Test
    void aSliderThatCannotReachTheNumberIsNotTakenForMoved() {
        MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT);
        page.putSingle("soft-distance", "400");
        page.putSingle("soft-distance-was", "400");
        page.putSingle("soft-distance-slide", "100");
        assertThat(weight(SentRules.of(new Answers(page)))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "much", "1e3", "--3", "١٢", "99999999999999999999999"})
    void whatIsNoNumberIsAFaultAtItsFieldAndComesBackAsItWasWritten(String written) {
        MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT);
        page.putSingle("soft-distance", written);
        SentRules sent = SentRules.of(new Answers(page));
        assertThat(sent.reading().faults())
                .singleElement()
                .satisfies(fault -> assertThat(sent.fieldOf(fault.field())).isEqualTo("soft-distance"));
        assertThat(sent.texts()).containsEntry("soft-distance", written);
    }

    @Test
    void fieldsThatNobodyKnowsAreFaultsThatNameTheKnownOnes() {
        MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT);
        page.putSingle("soft-charm", "3");
        page.putSingle("soft-distance-speed", "3");
        page.putSingle("waiting-luck", "3");
        page.add("hard", "horoscope");
        List<RuleFault> faults = SentRules.of(new Answers(page)).reading().faults();
        assertThat(faults).extracting(RuleFault::kind).containsOnly(RuleFault.Kind.UNKNOWN);
        assertThat(faults)
                .extracting(fault -> fault.arguments().getFirst())
                .containsExactlyInAnyOrder("charm", "speed", "luck", "horoscope");
        assertThat(faults)
                .filteredOn(fault -> fault.arguments().getFirst().equals("charm"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.arguments().get(1))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .contains("distance", "skills"));
    }

    /** Whatever numbers a page shows, sending it untouched changes none of them. */
    @Test
    void noNumberDriftsByBeingSent() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT);
            double weight = Math.round(random.nextDouble() * 100_000) / 100.0;
            page.putSingle("soft-distance", RuleNumber.text(weight));
            RuleSet once = SentRules.of(new Answers(page)).reading().required();
            RuleSet twice = SentRules.of(new Answers(page(once))).reading().required();
            assertThat(RuleNumber.of(twice)).as("weight %s of seed 7", weight).isEqualTo(RuleNumber.of(once));
        }
    }

    @Test
    void thePageOfAKindChangesThatKindAndTheSharedPageLeavesItAndWhatItDoesNotShow() {
        KindRules tutors = new ReadyMadeRules().ofKind(Kind.LANGUAGE).orElseThrow();
        RuleSet kept = RuleSet.BY_DEFAULT
                .with(Kind.LANGUAGE, tutors)
                .with(new KindRules(
                        RuleSet.BY_DEFAULT.hard(),
                        List.of(SoftRule.byDefault(
                                CriterionCatalogue.soft("hours").orElseThrow())),
                        Fairness.NONE,
                        Choice.BY_DEFAULT,
                        List.of()));
        MultivaluedMap<String, String> page = page(tutors.as(1), Kind.LANGUAGE);
        page.putSingle("kind", "language");
        assertThat(RuleNumber.of(SentRules.of(new Answers(page)).in(kept).of(Kind.LANGUAGE)))
                .isEqualTo(RuleNumber.of(kept.of(Kind.LANGUAGE)));
        page.putSingle("soft-level", "55");
        RuleSet changed = SentRules.of(new Answers(page)).in(kept);
        assertThat(changed.of(Kind.LANGUAGE).soft()).anyMatch(rule -> rule.weight() == 55);
        assertThat(changed.soft()).isEqualTo(kept.soft());
        RuleSet shared = SentRules.of(new Answers(page(kept))).in(kept);
        assertThat(shared.kinds()).isEqualTo(kept.kinds());
        assertThat(shared.soft()).extracting(rule -> rule.type().id()).contains("hours");
    }

    @Test
    void ofATutorNobodyAsksForTheFloorsOfHomesAndOfAHomeNobodyHearsOfLevels() {
        MultivaluedMap<String, String> page = page(RuleSet.BY_DEFAULT, Kind.LANGUAGE);
        page.remove("hard");
        page.putSingle("kind", "language");
        assertThat(SentRules.of(new Answers(page)).reading().faults()).isEmpty();
        page.add("hard", "step_free");
        page.putSingle("soft-fit", "3");
        assertThat(SentRules.of(new Answers(page)).reading().faults())
                .extracting(RuleFault::kind)
                .containsOnly(RuleFault.Kind.SCOPE);
        page.putSingle("kind", "tea");
        assertThatThrownBy(() -> SentRules.of(new Answers(page))).isInstanceOf(NotFound.class);
    }

    private static double weight(SentRules sent) {
        return sent.reading().required().soft().stream()
                .filter(rule -> rule.type().id().equals("distance"))
                .mapToDouble(SoftRule::weight)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids() {
        return RuleSet.BY_DEFAULT.hard().stream().map(CriterionType::id).toList();
    }

    /** What a browser sends where nobody has touched anything. */
    private static MultivaluedMap<String, String> page(RuleSet rules) {
        return page(rules, Kind.HOUSING);
    }

    private static MultivaluedMap<String, String> page(RuleSet rules, Kind kind) {
        MultivaluedMap<String, String> page = new MultivaluedHashMap<>();
        for (RuleNumber number : RuleNumber.of(rules, kind)) {
            String text = RuleNumber.text(number.value());
            page.putSingle(number.name(), text);
            page.putSingle(number.name() + "-was", text);
            page.putSingle(number.name() + "-slide", Integer.toString(number.sliderAt(number.value())));
        }
        rules.hard().forEach(type -> page.add("hard", type.id()));
        return page;
    }
}
