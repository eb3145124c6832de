package org.teranga.matching.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.rule.CriterionCatalogue;
import org.teranga.matching.engine.rule.CriterionType;

class ReadyMadeRulesTest {
    @Test
    void thereIsASetForEachOfWhatAssociationsMostlyDo() {
        assertThat(new ReadyMadeRules().all().keySet()).containsExactly("long_term", "emergency", "buddies");
    }

    @Test
    void everySetKeepsTheFloorsAndNamesEverySoftCriterion() {
        new ReadyMadeRules().all().forEach((name, rules) -> {
            assertThat(rules.hard()).extracting(CriterionType::id).as(name).containsAll(RuleFaults.FLOORS);
            assertThat(rules.soft())
                    .extracting(rule -> rule.type().id())
                    .as(name)
                    .containsExactlyElementsOf(CriterionCatalogue.SOFT.stream()
                            .map(CriterionType::id)
                            .toList());
        });
    }
}
