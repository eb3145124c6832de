package org.teranga.matching.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.A;
import org.teranga.matching.engine.A.NeedBuilder;
import org.teranga.matching.engine.A.OfferBuilder;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.SoftRule;

class SoftCriteriaTest {
    private static final double UNKNOWN = Double.NaN;

    /** 8 km north of Toulouse: a tenth of the 80 km at which distance is worth nothing. */
    private static final Point EIGHT_KM = new Point(A.TOULOUSE.latitude() + 8 / 111.19508, A.TOULOUSE.longitude());

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("distance", A.need(), A.home(), 1),
                arguments("distance", A.need(), A.home().at(EIGHT_KM), 0.9),
                arguments("distance", A.need(), A.home().at(new Point(48.85, 2.35)), 0),
                arguments("distance", A.need(), A.home().at(null), UNKNOWN),
                arguments("languages", A.need().speaking("fa", "ps"), A.home().speaking("prs"), 0.5),
                arguments("languages", A.need().speaking("fa", "prs"), A.home().speaking("fa"), 1),
                arguments("languages", A.need().speaking("so"), A.home().speaking("fr"), 0),
                arguments("languages", A.need().speaking(), A.home(), UNKNOWN),
                arguments(
                        "interests", A.need().liking("Cinéma", "foot"), A.home().liking("cinema "), 0.5),
                arguments("interests", A.need().liking("foot"), A.home(), UNKNOWN),
                arguments("skills", A.need().asking("CV", "droit"), A.home().able("droit", "cv", "maths"), 1),
                arguments("skills", A.need(), A.home().able("droit"), UNKNOWN),
                arguments("fit", A.need().household(2, 1, null), A.home().beds(4), 0.75),
                arguments(
                        "fit", A.need().household(2, 1, null), A.home().beds(30).shared(), 1),
                arguments("fit", A.need().household(2, 1, null), A.home().beds(2), 0),
                arguments("fit", A.need().household(2, 1, null), A.home().beds(null), UNKNOWN),
                arguments("fit", A.need(), A.home().of(Kind.LEGAL), 0),
                arguments("duration", A.need().from(A.DAY, 90), A.home().free(A.DAY, null), 1),
                arguments("duration", A.need().from(A.DAY, 90), A.home().free(A.DAY, A.DAY.plusDays(44)), 0.5),
                arguments("duration", A.need().from(A.DAY, 90), A.home().free(A.DAY.plusDays(60), null), 1 / 3.0),
                arguments("duration", A.need().from(A.DAY, 90), A.home().free(A.DAY.plusDays(90), null), 0),
                arguments("duration", A.need().from(A.DAY, null), A.home(), UNKNOWN),
                arguments("distance_or_remote", A.need(), A.home().at(EIGHT_KM), 0.9),
                arguments(
                        "distance_or_remote",
                        A.need().saying("meets", "both"),
                        A.home().at(EIGHT_KM),
                        0.9),
                arguments(
                        "distance_or_remote", by("both"), A.home().at(EIGHT_KM).saying("meets", "both"), 0.9),
                arguments(
                        "distance_or_remote", by("both"), A.home().at(EIGHT_KM).saying("meets", "remote"), 0.6),
                arguments("distance_or_remote", by("remote"), A.home().at(null).saying("meets", "both"), 0.6),
                arguments("distance_or_remote", by("remote"), A.home().at(EIGHT_KM), 0),
                arguments("distance_or_remote", A.need(), A.home().at(null), UNKNOWN),
                arguments("hours", hours("2"), A.home().saying("hours_a_week", "4"), 1),
                arguments("hours", hours("4"), A.home().saying("hours_a_week", "1"), 0.25),
                arguments("hours", hours("4"), A.home(), UNKNOWN),
                arguments("hours", A.need(), A.home().saying("hours_a_week", "1"), UNKNOWN),
                arguments("level", level("everyday"), A.home().saying("french_level", "beginner"), 1),
                arguments("level", level("beginner"), A.home().saying("french_level", "beginner"), 1),
                arguments("level", level("literacy"), A.home().saying("french_level", "beginner"), 0.5),
                arguments("level", level("literacy"), A.home().saying("french_level", "everyday"), 0),
                arguments("level", A.need(), A.home().saying("french_level", "everyday"), UNKNOWN),
                arguments("level", level("literacy"), A.home(), UNKNOWN));
    }

    private static NeedBuilder by(String meeting) {
        return A.need().saying("meets", meeting);
    }

    private static NeedBuilder hours(String a) {
        return A.need().saying("hours_a_week", a);
    }

    private static NeedBuilder level(String french) {
        return A.need().saying("french_level", french);
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyCriterionGivesTheValueThatItsRuleSays(String id, NeedBuilder need, OfferBuilder offer, double expected) {
        Market market = Market.of(List.of(need.build()), List.of(offer.build()), A.DAY);
        SoftRule rule = SoftRule.byDefault(CriterionCatalogue.soft(id).orElseThrow());
        double value = rule.criterion().value(market, 0, 0);
        Verdict verdict = rule.criterion().verdict(market, 0, 0, rule.weight());
        if (Double.isNaN(expected)) {
            assertThat(value).isNaN();
            assertThat(verdict).isInstanceOf(Verdict.Unknown.class);
            assertThat(verdict.points()).isZero();
        } else {
            assertThat(value).isCloseTo(expected, within(1e-6));
            assertThat(verdict.points()).isEqualTo(Math.round(100 * rule.weight() * value));
            assertThat(verdict).isInstanceOf(value > 0 ? Verdict.Met.class : Verdict.NotMet.class);
        }
    }

    @Test
    void theTableAsksEveryCriterion() {
        assertThat(values().map(row -> row.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        CriterionCatalogue.SOFT.stream().map(type -> type.id()).toList());
    }
}
