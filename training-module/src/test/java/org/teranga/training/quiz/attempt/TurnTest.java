package org.teranga.training.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.training.course.Terms;
import org.teranga.training.quiz.bank.Asked;

class TurnTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void withoutLimitOneTriesAsOftenAsOneLikes() {
        assertThat(Turn.of(List.of(), terms(0, 0), NOW).mayBegin()).isTrue();
        assertThat(Turn.of(List.of(failed(3), failed(5), failed(9)), terms(0, 0), NOW)
                        .mayBegin())
                .isTrue();
    }

    @Test
    void anAttemptThatGoesOnIsGoneOnWith() {
        Turn turn = Turn.of(List.of(tried(null), failed(5)), terms(0, 0), NOW);
        assertThat(turn.open()).isNotNull();
        assertThat(turn.mayBegin()).isFalse();
    }

    @Test
    void aLimitCountsSinceTheLastThatPassed() {
        assertThat(Turn.of(List.of(failed(3)), terms(2, 0), NOW).left()).isEqualTo(1);
        assertThat(Turn.of(List.of(failed(3), failed(4)), terms(2, 0), NOW).mayBegin())
                .isFalse();
        assertThat(Turn.of(List.of(failed(3), passed(4), failed(5)), terms(2, 0), NOW)
                        .left())
                .isEqualTo(1);
    }

    @Test
    void oneWaitsAfterAnAttemptThatFailedAndNotAfterOneThatPassed() {
        Turn turn = Turn.of(List.of(failed(3)), terms(0, 24), NOW);
        assertThat(turn.mayBegin()).isFalse();
        assertThat(turn.from()).isEqualTo(NOW.plus(Duration.ofHours(21)));
        assertThat(Turn.of(List.of(failed(24)), terms(0, 24), NOW).mayBegin()).isTrue();
        assertThat(Turn.of(List.of(passed(3)), terms(0, 24), NOW).mayBegin()).isTrue();
    }

    @Test
    void aPassMarkIsReachedExactlyAndNotByRounding() {
        Attempt attempt = tried(null).attempt();
        assertThat(attempt.passes(80_000)).isTrue();
        assertThat(attempt.passes(79_999)).isFalse();
        assertThat(new Result(79_999, 0, false, NOW).percent()).isEqualTo(79);
    }

    @Test
    void whatIsReadOnlyIsWorthNothingAndCostsNothing() {
        Attempt attempt = attempt(List.of(item(true), item(false), item(true)));
        assertThat(attempt.worth(Map.of(0, 100_000, 1, 0, 2, 50_000))).isEqualTo(75_000);
        assertThat(attempt.worth(Map.of(0, 100_000))).isEqualTo(50_000);
        assertThat(attempt(List.of(item(false))).worth(Map.of())).isEqualTo(100_000);
    }

    @Test
    void whatIsToBePutInOrderIsNeverShownInIt() {
        for (long seed = 0; seed < 500; seed++) {
            Attempt attempt = new Attempt(
                    new UUID(0, 1),
                    new UUID(0, 2),
                    new UUID(0, 3),
                    new UUID(0, 4),
                    1,
                    seed,
                    true,
                    80,
                    List.of(item(true)),
                    NOW);
            assertThat(attempt.disorder(0, 2)).as("seed %d", seed).containsExactly(1, 0);
            assertThat(attempt.disorder(0, 3)).as("seed %d", seed).isNotEqualTo(List.of(0, 1, 2));
        }
    }

    private static Tried failed(int hoursAgo) {
        return tried(new Result(10_000, 0, false, NOW.minus(Duration.ofHours(hoursAgo))));
    }

    private static Tried passed(int hoursAgo) {
        return tried(new Result(90_000, 0, true, NOW.minus(Duration.ofHours(hoursAgo))));
    }

    private static Tried tried(@Nullable Result result) {
        return new Tried(attempt(List.of(item(true))), result);
    }

    private static Attempt attempt(List<Item> items) {
        return new Attempt(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4), 1, 7, true, 80, items, NOW);
    }

    private static Item item(boolean marked) {
        return new Item(new Asked(new UUID(0, 5), 1), marked);
    }

    private static Terms terms(int attempts, int waitHours) {
        return new Terms(Set.of(), 24, 80, "", List.of(), attempts, waitHours);
    }
}
