package org.teranga.matching.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.refusal.Refusal;

/** Accepted, perhaps asked, perhaps taken back; each once. */
class AcceptanceLifeTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID staff = UUID.randomUUID();
    private final Acceptance acceptance = Acceptance.of(
            new RunId(UUID.randomUUID()), new AcceptanceId(UUID.randomUUID()), "who and what", staff, NOW);

    @Test
    void nobodyIsAskedAndNothingTakenBackBeforeItIsDone() {
        assertThatThrownBy(() -> acceptance.ask(staff)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> acceptance.undo(staff)).isInstanceOf(Refusal.class);
        acceptance.end(NOW);
        assertThat(acceptance.state()).isEqualTo(Acceptance.State.ACCEPTED);
    }

    @Test
    void householdsAreAskedOnceAndNothingIsTakenBackMeanwhile() {
        acceptance.end(NOW);
        assertThat(acceptance.ask(staff)).isTrue();
        assertThat(acceptance.ask(UUID.randomUUID())).as("once more").isFalse();
        assertThat(acceptance.askedBy()).isEqualTo(staff);
        assertThatThrownBy(() -> acceptance.undo(staff)).isInstanceOf(Refusal.class);
        acceptance.end(NOW);
        assertThat(acceptance.state()).isEqualTo(Acceptance.State.ASKED);
    }

    @Test
    void whatWasTakenBackIsNotAsked() {
        acceptance.end(NOW);
        assertThat(acceptance.undo(staff)).isTrue();
        assertThat(acceptance.undo(UUID.randomUUID())).as("once more").isFalse();
        assertThat(acceptance.undoneBy()).isEqualTo(staff);
        assertThatThrownBy(() -> acceptance.ask(staff)).isInstanceOf(Refusal.class);
        acceptance.end(NOW);
        assertThat(acceptance.state()).isEqualTo(Acceptance.State.UNDONE);
    }
}
