package org.teranga.matching.placement.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.placement.Party;
import org.teranga.platform.refusal.Refusal;

class SideRefusalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "safety.refused.barred",
                "safety.refused.frozen",
                "safety.refused.looked_into",
                "placement.refused.barred",
                "placement.refused.child_alone",
                "placement.refused.rule",
                "placement.refused.of_tomorrow"
            })
    void neitherSideLearnsWhatTheTeamKnows(String key) {
        for (Party side : List.of(Party.HOUSEHOLD, Party.HOST)) {
            assertThat(SideRefusal.of(Refusal.conflict(key, "somebody"), side))
                    .hasMessage("answer.refused")
                    .extracting(Refusal::arguments)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }

    @Test
    void aHostLearnsWhatTheyHaveStillToShowAndAHouseholdDoesNot() {
        Refusal lacking = Refusal.conflict("placement.refused.missing", "a course");
        assertThat(SideRefusal.of(lacking, Party.HOST)).isSameAs(lacking);
        assertThat(SideRefusal.of(lacking, Party.HOUSEHOLD)).hasMessage("answer.refused");
    }

    @ParameterizedTest
    @EnumSource(names = {"HOUSEHOLD", "HOST"})
    void whatBothMayKnowIsToldAsItIs(Party side) {
        Refusal gone = Refusal.conflict("placement.refused.closed");
        assertThat(SideRefusal.of(gone, side)).isSameAs(gone);
        Refusal nothing = Refusal.notFound();
        assertThat(SideRefusal.of(nothing, side)).isSameAs(nothing);
    }
}
