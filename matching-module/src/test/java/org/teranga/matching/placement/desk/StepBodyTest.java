package org.teranga.matching.placement.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.placement.EndReason;
import org.teranga.matching.placement.NextHome;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepDetails;
import org.teranga.platform.refusal.Invalid;

/** What a program says with a step is taken as it is said, or sent back: no reason is put in another's place. */
class StepBodyTest {
    @Test
    void anEndSaysItsReasonAndWhereTheHouseholdSleepsNext() {
        StepDetails said = new StepBody("{\"reason\":\"moved_on\",\"next\":\"own_home\"}").details(Step.END);
        assertThat(said.reason()).isEqualTo(EndReason.MOVED_ON);
        assertThat(said.next()).isEqualTo(NextHome.OWN_HOME);
        assertThat(new StepBody("").details(Step.END).reason()).isEqualTo(EndReason.OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reason\":\"burnt_down\"}", "{\"reason\":\"moved_on\",\"next\":\"the moon\"}"})
    void whatThereIsNotIsSentBack(String body) {
        assertThatThrownBy(() -> new StepBody(body).details(Step.END)).isInstanceOf(Invalid.class);
    }
}
