package org.teranga.matching.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teranga.matching.engine.rule.RuleSet;

/** Whom a household asked to be helped by is held against a pair even where the rules of an association leave the kind out. */
class KindAlwaysTest {
    @Test
    void rulesWithoutTheKindAreHeldWithIt() {
        RuleSet without = RuleJson.read("""
                {"version":1,"hard":[{"criterion":"unhcr_household"},{"criterion":"women_only"}],"soft":[]}
                """, 2);
        assertThat(without.keepingKinds().hard())
                .extracting(type -> type.id())
                .containsExactly("kind", "unhcr_household", "women_only");
    }

    @Test
    void rulesWithItStayAsTheyAre() {
        assertThat(RuleSet.BY_DEFAULT.keepingKinds()).isSameAs(RuleSet.BY_DEFAULT);
    }
}
