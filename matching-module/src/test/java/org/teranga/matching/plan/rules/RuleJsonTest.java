package org.teranga.matching.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.GroupFloor;
import org.teranga.matching.engine.rule.KindRules;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Malformed;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.TooLarge;

class RuleJsonTest {
    private static final String FLOORS = "{\"criterion\":\"unhcr_household\"},{\"criterion\":\"women_only\"}";

    @Test
    void whatIsWrittenIsReadTheSame() {
        String written = RuleJson.write(RuleSet.BY_DEFAULT).toString();
        assertThat(RuleJson.write(RuleJson.read(written, 1))).hasToString(written);
    }

    @Test
    void theRulesOfTheContractAreRead() {
        RuleSet rules = RuleJson.read("""
                {"version":1,"hard":[{"criterion":"radius"},%s],
                 "soft":[{"criterion":"distance","weight":30,"parameters":{"zero_at_km":80}}],
                 "fairness":{"waiting":{"weight":60,"full_after_days":180},"hard_to_place":{"weight":0}}}
                """.formatted(FLOORS), 4);
        assertThat(rules.version()).isEqualTo(4);
        assertThat(rules.hard())
                .extracting(type -> type.id())
                .containsExactly("radius", "unhcr_household", "women_only");
        assertThat(rules.soft()).singleElement().satisfies(rule -> {
            assertThat(rule.weight()).isEqualTo(30);
            assertThat(rule.parameters()).containsEntry("zero_at_km", 80.0);
        });
        assertThat(rules.fairness().waitingWeight()).isEqualTo(60);
    }

    @Test
    void theFileForPeopleIsReadTheSameAndEachThingStandsOnALine() {
        String text = RuleJson.text(RuleSet.BY_DEFAULT);
        assertThat(text).startsWith("{\n").endsWith("}\n").contains("\n    \"version\": 1,\n");
        assertThat(RuleJson.read(text, 1)).isEqualTo(RuleSet.BY_DEFAULT);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[".repeat(60_000),
                "{\"a\":".repeat(10_000),
                "{\"hard\":" + "[".repeat(900) + "]".repeat(900) + "}",
                "{\"version\":1e999999999}",
                "{\"version\":" + "9".repeat(60_000) + "}",
                "{\"version\":1",
                "",
                "\u0000",
                "null",
                "[]");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsMadeToHurtIsRefused(String text) {
        assertThatThrownBy(() -> RuleJson.read(text, 1)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.5", "\"14\"", "null", "-1", "99999999999"})
    void aVersionThatIsNoneIsAFaultAtItsPlace(String version) {
        String json = "{\"version\":" + version + ",\"hard\":[" + FLOORS + "],\"soft\":[]}";
        assertThat(faults(json)).extracting(FieldError::field).containsExactly("version");
    }

    @Test
    void theFloorsCannotBeLeftOut() {
        assertThat(faults("{\"hard\":[{\"criterion\":\"kind\"}],\"soft\":[]}"))
                .extracting(FieldError::key, error -> error.arguments().getFirst())
                .containsExactlyInAnyOrder(
                        tuple("rules.fault.floor", "unhcr_household"), tuple("rules.fault.floor", "women_only"));
    }

    @Test
    void anUnknownCriterionNamesTheKnownOnes() {
        List<FieldError> faults = faults(
                "{\"hard\":[" + FLOORS + ",{\"criterion\":\"horoscope\"}],\"soft\":[{\"criterion\":\"charm\"}]}");
        assertThat(faults).extracting(FieldError::field).containsExactly("hard[2]", "soft[0]");
        String known =
                CriterionCatalogue.HARD.stream().map(type -> type.id()).sorted().collect(Collectors.joining(", "));
        assertThat(faults.getFirst().arguments()).containsExactly("horoscope", known);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults("""
                        {"hard":[%s,{"criterion":"kind"},{"criterion":"kind"},7],
                         "soft":[{"criterion":"distance","weight":-1,"parameters":{"zero_at_km":0,"speed":3}},{"weight":2}],
                         "fairness":{"waiting":{"weight":"much"},"luck":{}},"colour":"red"}
                        """.formatted(FLOORS)))
                .extracting(FieldError::field)
                .contains(
                        "hard[3]",
                        "hard[4]",
                        "soft[0].weight",
                        "soft[0].parameters.zero_at_km",
                        "soft[0].parameters.speed",
                        "soft[1].criterion",
                        "fairness.waiting.weight",
                        "fairness.luck",
                        "colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "null", "{\"hard\":}"})
    void whatIsNoObjectIsUnreadable(String text) {
        Refusal problem = catchThrowableOfType(Refusal.class, () -> RuleJson.read(text, 1));
        assertThat(problem).isInstanceOf(Malformed.class);
    }

    @Test
    void choiceAndFloorsAreReadAndWrittenAndAbsentOnesAreAsByDefault() {
        String json = """
                {"hard":[%s],"soft":[],"fairness":{"floors":{"large":60,"step_free":0}},
                 "choice":{"least_for_host":30,"stickiness":5}}
                """.formatted(FLOORS);
        RuleSet rules = RuleJson.read(json, 4);
        assertThat(rules.choice()).isEqualTo(new Choice(0, 30, 5, 10, 2));
        assertThat(rules.floors()).containsExactly(new GroupFloor("large", 60));
        assertThat(RuleJson.read(RuleJson.write(rules).toString(), 4)).isEqualTo(rules);
        assertThat(RuleJson.write(RuleSet.BY_DEFAULT).toString()).doesNotContain("choice", "floors");
    }

    @Test
    void unknownNamesOfChoiceAndFloorsAreFaults() {
        assertThat(faults("""
                        {"hard":[%s],"soft":[],"fairness":{"floors":{"tall":60,"large":101}},
                         "choice":{"mood":1,"most_per_person":-1}}
                        """.formatted(FLOORS)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        "fairness.floors.tall", "fairness.floors.large", "choice.mood", "choice.most_per_person");
    }

    @Test
    void ourOwnAnswerMayBeSentBack() {
        String answer = RuleJson.write(RuleSet.BY_DEFAULT).toString();
        String noted =
                answer.substring(0, answer.length() - 1) + ",\"reason\":\"x\",\"draft\":null,\"publishedAt\":\"y\"}";
        assertThat(RuleJson.read(noted, 1).soft())
                .hasSize(RuleSet.BY_DEFAULT.soft().size());
    }

    private static final String KINDS = """
            {"hard":[%s,{"criterion":"radius"},{"criterion":"common_language"}],
             "soft":[{"criterion":"distance","weight":30},{"criterion":"fit","weight":20}],
             "fairness":{"waiting":{"weight":60},"floors":{"large":60}},
             "kinds":%s}
            """;

    @Test
    void whatAKindDoesNotSayIsAsForAllWithoutWhatSaysNothingOfIt() {
        RuleSet rules = RuleJson.read(
                KINDS.formatted(FLOORS, "{\"language\":{\"soft\":[{\"criterion\":\"level\",\"weight\":40}]}}"), 3);
        KindRules tutors = rules.kinds().get(Kind.LANGUAGE);
        assertThat(tutors.soft()).extracting(rule -> rule.type().id()).containsExactly("level");
        assertThat(tutors.hard()).extracting(type -> type.id()).containsExactly("radius", "common_language");
        assertThat(tutors.fairness()).isEqualTo(rules.fairness());
        assertThat(tutors.floors()).containsExactly(new GroupFloor("large", 60));
        assertThat(rules.of(Kind.LANGUAGE).hard()).extracting(type -> type.id()).contains("kind");
        assertThat(rules.of(Kind.LEGAL).soft()).isEqualTo(rules.soft());
    }

    @Test
    void rulesOfKindsAreWrittenSpelledOutAndReadTheSame() {
        RuleSet rules = RuleJson.read(
                KINDS.formatted(FLOORS, "{\"legal\":{\"choice\":{\"most_per_person\":9}},\"language\":{}}"), 3);
        String written = RuleJson.write(rules).toString();
        assertThat(RuleJson.read(written, 3)).isEqualTo(rules);
        assertThat(RuleJson.write(RuleJson.read(written, 3))).hasToString(written);
        assertThat(rules.kinds().keySet()).containsExactly(Kind.LANGUAGE, Kind.LEGAL);
        assertThat(RuleJson.write(RuleSet.BY_DEFAULT).toString()).doesNotContain("kinds");
    }

    @Test
    void everyFaultOfAKindIsToldAtItsPlace() {
        assertThat(faults(KINDS.formatted(FLOORS, """
                        {"tea":{},"legal":7,
                         "language":{"hard":[{"criterion":"step_free"},{"criterion":"kind"},{"criterion":"kind"}],
                          "soft":[{"criterion":"fit"},{"criterion":"level","weight":-1},{"criterion":"charm"}],
                          "fairness":{"floors":{"tall":3}},"choice":{"mood":1},"kinds":{}},
                         "housing":{"soft":[{"criterion":"level"}]}}
                        """)))
                .extracting(FieldError::field, FieldError::key)
                .containsExactlyInAnyOrder(
                        tuple("kinds.tea", "rules.fault.unknown"),
                        tuple("kinds.legal", "rules.fault.object"),
                        tuple("kinds.language.kinds", "rules.fault.unknown"),
                        tuple("kinds.language.hard[0]", "rules.fault.scope"),
                        tuple("kinds.language.hard[2]", "rules.fault.twice"),
                        tuple("kinds.language.soft[0]", "rules.fault.scope"),
                        tuple("kinds.language.soft[1].weight", "rules.fault.bounds"),
                        tuple("kinds.language.soft[2]", "rules.fault.unknown"),
                        tuple("kinds.language.fairness.floors.tall", "rules.fault.unknown"),
                        tuple("kinds.language.choice.mood", "rules.fault.unknown"),
                        tuple("kinds.housing.soft[0]", "rules.fault.scope"));
    }

    @Test
    void aKindThatIsGivenTwiceIsAFault() {
        assertThat(faults(KINDS.formatted(FLOORS, "{\"language\":{},\"legal\":{},\"language\":{\"soft\":[]}}")))
                .extracting(FieldError::field, FieldError::key)
                .containsExactly(tuple("kinds.language", "rules.fault.twice"));
        assertThat(faults(KINDS.formatted(FLOORS, "{\"language\":{}},\"kinds\":{\"legal\":{}}")))
                .extracting(FieldError::field)
                .containsExactly("kinds");
    }

    @Test
    void theFloorsOfHomesHoldWhereHomesHaveRulesOfTheirOwn() {
        assertThat(faults(KINDS.formatted(FLOORS, "{\"housing\":{\"hard\":[{\"criterion\":\"kind\"}]}}")))
                .extracting(FieldError::key)
                .containsOnly("rules.fault.floor");
        RuleSet own = RuleJson.read("{\"hard\":[],\"soft\":[],\"kinds\":{\"housing\":{\"hard\":[" + FLOORS + "]}}}", 2);
        assertThat(own.of(Kind.HOUSING).hard()).hasSize(3);
        assertThat(own.of(Kind.LANGUAGE).hard()).extracting(type -> type.id()).containsExactly("kind");
    }

    @Test
    void tenMegabytesAreRefusedBeforeTheyAreRead() {
        String large = "{\"kinds\":{\"language\":{\"soft\":[" + "{\"criterion\":\"level\"},".repeat(500_000) + "]}}}";
        assertThat(large.length()).isGreaterThan(10_000_000);
        assertThatThrownBy(() -> RuleJson.read(large, 1)).isInstanceOf(TooLarge.class);
    }

    private static List<FieldError> faults(String json) {
        return catchThrowableOfType(Refusal.class, () -> RuleJson.read(json, 1)).errors();
    }
}
