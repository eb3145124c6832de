package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.teranga.matching.engine.RandomMarket;
import org.teranga.matching.engine.Scorer;
import org.teranga.matching.engine.criterion.Message;
import org.teranga.matching.engine.market.Market;
import org.teranga.matching.engine.market.fact.Condition;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.market.fact.MarketHousehold;
import org.teranga.matching.engine.market.fact.NeedFacts;
import org.teranga.matching.engine.market.fact.OfferFacts;
import org.teranga.matching.engine.market.fact.Point;
import org.teranga.matching.engine.rule.Choice;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.Fairness;
import org.teranga.matching.engine.rule.RuleFault;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.matching.engine.rule.SoftRule;
import org.teranga.matching.plan.rules.ReadyMadeRules;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;

class CriterionMessagesTest {
    private static final Messages MESSAGES = EveryPage.THEMES.named("base").messages();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Point PLACE = new Point(43.6, 1.44);

    static Stream<Language> languages() {
        return Stream.of("fr", "en", "ar").map(Languages::of).map(Optional::orElseThrow);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCriterionHasALabel(Language language) {
        Stream.concat(CriterionCatalogue.HARD.stream(), CriterionCatalogue.SOFT.stream())
                .forEach(type -> assertThat(MESSAGES.text(language, "matching.criterion." + type.id() + ".label"))
                        .as(type.id())
                        .isNotBlank()
                        .doesNotContain("⟦"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCriterionSaysWhatItIsFor(Language language) {
        Stream.concat(
                        CriterionCatalogue.HARD.stream().map(type -> "rules.protects." + type.id()),
                        CriterionCatalogue.SOFT.stream().map(type -> "rules.about." + type.id()))
                .forEach(key -> assertThat(MESSAGES.text(language, key))
                        .as(key)
                        .endsWith(".")
                        .doesNotContain("⟦"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyParameterSaysWhatItIs(Language language) {
        Stream.concat(
                        CriterionCatalogue.SOFT.stream().flatMap(type -> type.parameters().stream()),
                        Stream.concat(
                                Stream.of(Fairness.FULL_AFTER_DAYS, Fairness.HARD_BELOW), Choice.PARAMETERS.stream()))
                .map(parameter -> "rules.parameter." + parameter.name())
                .forEach(key -> assertThat(MESSAGES.text(language, key) + MESSAGES.text(language, key + ".about"))
                        .as(key)
                        .doesNotContain("⟦"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFaultOfARuleSetIsASentence(Language language) {
        for (RuleFault.Kind kind : RuleFault.Kind.values()) {
            assertThat(MESSAGES.text(language, "rules.fault." + kind.code(), 1, 2, 3))
                    .as(kind.code())
                    .endsWith(".")
                    .doesNotContain("⟦");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReadyMadeRuleSetSaysWhatItIsFor(Language language) {
        for (String name : new ReadyMadeRules().all().keySet()) {
            assertThat(MESSAGES.text(language, "rules.set." + name)
                            + MESSAGES.text(language, "rules.set." + name + ".text"))
                    .as(name)
                    .doesNotContain("⟦");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyHardCriterionSaysWhyNobodyWasFound(Language language) {
        CriterionCatalogue.HARD.forEach(type -> assertThat(MESSAGES.text(language, "plan.stop." + type.id()))
                .as(type.id())
                .isNotBlank()
                .doesNotContain("⟦"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindOfHelpSaysWhyItsRulesAreItsOwn(Language language) {
        for (Kind kind : Kind.values()) {
            assertThat(MESSAGES.text(language, "rules.kind." + kind.code()))
                    .as(kind.code())
                    .endsWith(".")
                    .doesNotContain("⟦");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyVerdictOnHelpIsASentence(Language language) {
        RandomMarket random = new RandomMarket(7);
        Scorer scorer = new Scorer(Market.of(random.needs(30), random.offers(30), DAY), everything());
        Set<String> said = new HashSet<>();
        for (int need = 0; need < scorer.needs(); need++) {
            for (int offer = 0; offer < scorer.offers(); offer++) {
                scorer.verdicts(need, offer).forEach(verdict -> {
                    assertThat(say(language, verdict.message()))
                            .as(verdict.criterion())
                            .endsWith(".")
                            .doesNotContain("⟦", "{", "}");
                    said.add(verdict.criterion());
                });
            }
        }
        assertThat(said).contains("radius_or_remote", "distance_or_remote", "hours", "level");
    }

    private static RuleSet everything() {
        return new RuleSet(
                1,
                CriterionCatalogue.HARD,
                CriterionCatalogue.SOFT.stream().map(SoftRule::byDefault).toList(),
                Fairness.BY_DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyVerdictIsASentence(Language language) {
        Market market = Market.of(needs(), offers(), DAY);
        Scorer scorer = new Scorer(market, RuleSet.BY_DEFAULT);
        for (int need = 0; need < scorer.needs(); need++) {
            for (int offer = 0; offer < scorer.offers(); offer++) {
                scorer.verdicts(need, offer)
                        .forEach(verdict -> assertThat(say(language, verdict.message()))
                                .as(verdict.criterion())
                                .endsWith(".")
                                .doesNotContain("⟦", "{", "}"));
            }
        }
    }

    private static String say(Language language, Message message) {
        return MESSAGES.text(language, message.key(), message.arguments().toArray());
    }

    private static List<NeedFacts> needs() {
        return List.of(need("full", PLACE, 3, List.of("fr", "prs")), need("blank", null, null, List.of()));
    }

    private static NeedFacts need(String id, @Nullable Point place, @Nullable Integer number, List<String> words) {
        LocalDate day = number == null ? null : DAY;
        MarketHousehold household = new MarketHousehold(number, number, null);
        return new NeedFacts(
                id, Kind.HOUSING, place, number, household, words, words, words, Set.of(), day, number, day);
    }

    private static List<OfferFacts> offers() {
        return List.of(
                offer("home", PLACE, 6, List.of("fr", "fa"), false),
                offer("shared", new Point(48.8, 2.3), 20, List.of("so"), true),
                offer("small", PLACE, 1, List.of("fr"), false),
                offer("blank", null, null, List.of(), false));
    }

    private static OfferFacts offer(
            String id, @Nullable Point place, @Nullable Integer number, List<String> words, boolean shared) {
        LocalDate day = number == null ? null : DAY;
        Set<Condition> conditions = shared ? Set.of(Condition.values()) : Set.of();
        return new OfferFacts(
                id, Kind.HOUSING, place, number, shared, day, null, words, words, words, conditions, null);
    }
}
