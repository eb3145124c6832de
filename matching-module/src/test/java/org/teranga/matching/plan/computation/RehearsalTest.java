package org.teranga.matching.plan.computation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.teranga.matching.plan.suggestion.FoundPlan;

class RehearsalTest {
    private final Rehearsal rehearsal = new Rehearsal(200, 300);

    @Test
    void theMarketIsOneInWhichARunHasEverythingToDo() {
        FoundPlan plan = rehearsal.plan(0, () -> {});
        assertThat(plan.figures().offers()).isEqualTo(300);
        assertThat(plan.figures().needs()).isEqualTo(200);
        assertThat(plan.suggestions()).isNotEmpty();
        assertThat(plan.unplaced()).isNotEmpty();
        assertThat(plan.outlook().unlocks()).isNotEmpty();
        assertThat(plan.groups()).hasSizeGreaterThan(1);
    }

    @Test
    void itPausesOftenAndEndsWhereAPauseSaysSo() {
        AtomicInteger pauses = new AtomicInteger();
        rehearsal.plan(1, pauses::incrementAndGet);
        assertThat(pauses).hasValueGreaterThanOrEqualTo(6);
        assertThatThrownBy(() -> rehearsal.warmUp(() -> {
                    throw new IllegalStateException("the node stops");
                }))
                .hasMessage("the node stops");
    }
}
