package org.teranga.matching.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.A.NeedBuilder;
import org.teranga.matching.engine.A.OfferBuilder;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Composition;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Host;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.market.fact.Requirement;
import org.teranga.matching.engine.rule.CriterionCatalogue;

class HardCriteriaTest {
    private static final Outcome MET = Outcome.MET;
    private static final Outcome NOT_MET = Outcome.NOT_MET;
    private static final Outcome UNKNOWN = Outcome.UNKNOWN;

    /** About 11.1 km north of Toulouse. */
    private static final Point NORTH = new Point(A.TOULOUSE.latitude() + 0.1, A.TOULOUSE.longitude());

    static Stream<Arguments> verdicts() {
        return Stream.of(
                arguments("kind", A.need(), A.home(), MET),
                arguments("kind", A.need().of(Kind.LANGUAGE), A.home(), NOT_MET),
                arguments("kind", A.need().of(Kind.LEGAL), A.home().of(Kind.LEGAL), MET),
                arguments("radius", A.need().within(0), A.home(), MET),
                arguments("radius", A.need().within(12), A.home().at(NORTH), MET),
                arguments("radius", A.need().within(11), A.home().at(NORTH), NOT_MET),
                arguments("radius", A.need().within(null), A.home(), UNKNOWN),
                arguments("radius", A.need().at(null), A.home(), UNKNOWN),
                arguments("radius", A.need(), A.home().at(null), UNKNOWN),
                arguments("radius_or_remote", tutored(), tutor(), MET),
                arguments("radius_or_remote", tutored(), tutor().at(new Point(48.85, 2.35)), NOT_MET),
                arguments(
                        "radius_or_remote",
                        tutored(),
                        tutor().at(new Point(48.85, 2.35)).saying("meets", "remote"),
                        NOT_MET),
                arguments(
                        "radius_or_remote",
                        tutored().saying("meets", "both"),
                        tutor().at(new Point(48.85, 2.35)).saying("meets", "remote"),
                        MET),
                arguments("radius_or_remote", tutored().saying("meets", "remote"), tutor(), NOT_MET),
                arguments("radius_or_remote", tutored().within(null), tutor(), UNKNOWN),
                arguments("radius_or_remote", tutored(), tutor().at(null), UNKNOWN),
                arguments("capacity", A.need().household(2, 2, null), A.home().beds(4), MET),
                arguments("capacity", A.need().household(2, 3, null), A.home().beds(4), NOT_MET),
                arguments(
                        "capacity", A.need().household(2, null, null), A.home().beds(4), UNKNOWN),
                arguments(
                        "capacity", A.need().household(null, 1, null), A.home().beds(4), UNKNOWN),
                arguments("capacity", A.need(), A.home().beds(null), UNKNOWN),
                arguments(
                        "capacity",
                        A.need().household(9, 9, null),
                        A.home().of(Kind.BUDDY).beds(1),
                        MET),
                arguments("capacity", A.need(), A.home().of(Kind.BUDDY).beds(0), NOT_MET),
                arguments("dates", A.need().from(A.DAY, 90), A.home().free(A.DAY, null), MET),
                arguments("dates", A.need().from(A.DAY, 90), A.home().free(A.DAY, A.DAY), MET),
                arguments("dates", A.need().from(A.DAY, 90), A.home().free(A.DAY.plusDays(1), null), NOT_MET),
                arguments("dates", A.need().from(A.DAY, 90), A.home().free(null, A.DAY.minusDays(1)), NOT_MET),
                arguments("dates", A.need().from(A.DAY, 90), A.home().free(null, null), UNKNOWN),
                arguments("dates", A.need().from(null, 90), A.home(), UNKNOWN),
                arguments("common_language", A.need().speaking("prs"), A.home().speaking("fr", "fa"), MET),
                arguments(
                        "common_language", A.need().speaking("ar-SY"), A.home().speaking("AR"), MET),
                arguments("common_language", A.need().speaking("so"), A.home().speaking("fr"), NOT_MET),
                arguments("common_language", A.need().speaking(), A.home(), UNKNOWN),
                arguments("common_language", A.need(), A.home().speaking(), UNKNOWN),
                arguments("women_only", family(), A.home(), MET),
                arguments("women_only", family(), womensHome(), NOT_MET),
                arguments("women_only", woman(), womensHome(), MET),
                arguments("women_only", of(Composition.WOMAN_WITH_CHILDREN), womensHome(), MET),
                arguments("women_only", of(Composition.GROUP), womensHome(), UNKNOWN),
                arguments("women_only", A.need().household(1, 0, null), womensHome(), UNKNOWN),
                arguments("women_only", askingForWomen(), A.home().hostedBy(Host.SINGLE_WOMAN), MET),
                arguments("women_only", askingForWomen(), A.home().hostedBy(Host.COUPLE), NOT_MET),
                arguments("women_only", askingForWomen(), A.home().hostedBy(Host.ORGANISATION), NOT_MET),
                arguments("women_only", askingForWomen(), womensHome().hostedBy(Host.ORGANISATION), MET),
                arguments("women_only", askingForWomen(), A.home().hostedBy(null), UNKNOWN),
                arguments("pets", A.need().requiring(Requirement.PETS), A.home().with(Condition.NO_PETS), NOT_MET),
                arguments("pets", A.need().requiring(Requirement.PETS), A.home(), MET),
                arguments("pets", A.need(), A.home().with(Condition.NO_PETS), MET),
                arguments("smoking", A.need().requiring(Requirement.SMOKER), noSmoking(), NOT_MET),
                arguments("smoking", A.need().requiring(Requirement.SMOKER), A.home(), MET),
                arguments("smoking", A.need(), noSmoking(), MET),
                arguments("children", A.need().household(1, 1, null), noChildren(), NOT_MET),
                arguments("children", A.need().household(2, 0, null), noChildren(), MET),
                arguments("children", A.need().household(2, null, null), noChildren(), UNKNOWN),
                arguments(
                        "children",
                        A.need().household(1, null, Composition.WOMAN_WITH_CHILDREN),
                        noChildren(),
                        NOT_MET),
                arguments("children", A.need().household(2, 3, null), A.home(), MET),
                arguments("step_free", stepFree(), A.home(), NOT_MET),
                arguments("step_free", stepFree(), A.home().with(Condition.STEP_FREE), MET),
                arguments("step_free", A.need(), A.home(), MET),
                arguments("unhcr_household", woman(), A.home().hostedBy(Host.SINGLE_MAN), NOT_MET),
                arguments("unhcr_household", of(Composition.WOMAN_WITH_CHILDREN), manAlone(), NOT_MET),
                arguments("unhcr_household", woman(), A.home().hostedBy(Host.SINGLE_WOMAN), MET),
                arguments("unhcr_household", woman(), A.home().hostedBy(null), UNKNOWN),
                arguments("unhcr_household", family(), manAlone(), MET),
                arguments("unhcr_household", family(), A.home().hostedBy(null), MET),
                arguments("unhcr_household", A.need().household(1, 0, null), manAlone(), UNKNOWN),
                arguments(
                        "unhcr_household",
                        A.need().household(1, 0, null),
                        A.home().hostedBy(Host.FAMILY),
                        MET));
    }

    private static NeedBuilder of(Composition composition) {
        return A.need().household(1, 1, composition);
    }

    private static NeedBuilder tutored() {
        return A.need().of(Kind.LANGUAGE);
    }

    private static OfferBuilder tutor() {
        return A.home().of(Kind.LANGUAGE);
    }

    private static NeedBuilder woman() {
        return A.need().household(1, 0, Composition.SINGLE_WOMAN);
    }

    private static NeedBuilder family() {
        return of(Composition.FAMILY);
    }

    private static NeedBuilder askingForWomen() {
        return woman().requiring(Requirement.WOMEN_ONLY_HOST);
    }

    private static NeedBuilder stepFree() {
        return A.need().requiring(Requirement.STEP_FREE);
    }

    private static OfferBuilder womensHome() {
        return A.home().with(Condition.WOMEN_ONLY).hostedBy(Host.SINGLE_WOMAN);
    }

    private static OfferBuilder manAlone() {
        return A.home().hostedBy(Host.SINGLE_MAN);
    }

    private static OfferBuilder noSmoking() {
        return A.home().with(Condition.NO_SMOKING);
    }

    private static OfferBuilder noChildren() {
        return A.home().with(Condition.NO_CHILDREN);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyCriterionJudgesAsItsRuleSays(String id, NeedBuilder need, OfferBuilder offer, Outcome expected) {
        Verdict verdict = verdict(id, need, offer);
        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.message().key()).isEqualTo("matching.criterion." + id + ".verdict");
        assertThat(verdict.message().arguments().getFirst()).isEqualTo(expected.code());
        assertThat(verdict.points()).isZero();
    }

    @Test
    void theVerdictTableAsksEveryCriterionForEveryOutcomeThatItHas() {
        Map<String, List<Outcome>> seen = new java.util.TreeMap<>();
        verdicts()
                .forEach(row -> seen.merge(
                        (String) row.get()[0],
                        List.of((Outcome) row.get()[3]),
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList()));
        assertThat(seen.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CriterionCatalogue.HARD.stream().map(type -> type.id()).toList());
        assertThat(seen.values()).allSatisfy(outcomes -> assertThat(outcomes).contains(MET, NOT_MET));
    }

    @ParameterizedTest
    @MethodSource("aboutHomes")
    void rulesAboutHomesSayNothingAboutOtherOffers(String id) {
        NeedBuilder need = woman().of(Kind.LANGUAGE).requiring(Requirement.values());
        OfferBuilder offer =
                A.home().of(Kind.LANGUAGE).hostedBy(Host.SINGLE_MAN).with(Condition.NO_PETS, Condition.NO_SMOKING);
        assertThat(verdict(id, need, offer).outcome()).isEqualTo(MET);
    }

    static Stream<String> aboutHomes() {
        return Stream.of("pets", "smoking", "children", "step_free", "women_only", "unhcr_household");
    }

    private static Verdict verdict(String id, NeedBuilder need, OfferBuilder offer) {
        Market market = Market.of(List.of(need.build()), List.of(offer.build()), A.DAY);
        return CriterionCatalogue.hard(id).orElseThrow().make().apply(Map.of()).verdict(market, 0, 0);
    }
}
