package org.teranga.matching.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;
import org.teranga.matching.engine.rule.KindRules;

class ReadyMadeRulesTest {
    @Test
    void thereIsASetForEachOfWhatAssociationsMostlyDo() {
        assertThat(new ReadyMadeRules().all().keySet()).containsExactly("long_term", "emergency", "buddies", "by_kind");
    }

    @Test
    void everySetKeepsTheFloorsAndNamesEverySoftCriterion() {
        new ReadyMadeRules().all().forEach((name, rules) -> {
            assertThat(rules.hard()).extracting(CriterionType::id).as(name).containsAll(RuleFaults.FLOORS);
            assertThat(rules.soft())
                    .extracting(rule -> rule.type().id())
                    .as(name)
                    .containsExactlyElementsOf(CriterionCatalogue.softOf(Kind.HOUSING).stream()
                            .map(CriterionType::id)
                            .toList());
        });
    }

    @Test
    void aTutorIsNoBed() {
        ReadyMadeRules ready = new ReadyMadeRules();
        for (Kind kind : Kind.values()) {
            Optional<KindRules> own = ready.ofKind(kind);
            assertThat(own.isPresent()).as(kind.code()).isEqualTo(kind != Kind.HOUSING);
            own.ifPresent(rules -> {
                assertThat(rules).as(kind.code()).isEqualTo(rules.only(kind));
                assertThat(rules.hard())
                        .extracting(CriterionType::id)
                        .as(kind.code())
                        .contains("kind", "capacity")
                        .doesNotContain("women_only", "step_free", "unhcr_household");
                assertThat(rules.soft()).as(kind.code()).isNotEmpty();
            });
        }
    }
}
