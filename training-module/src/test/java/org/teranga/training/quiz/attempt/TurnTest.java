package org.teranga.training.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.training.course.CourseTerms;
import org.teranga.training.quiz.bank.AskedQuestion;

class TurnTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    private static final Tried FAILED = tried(new Result(50_000, 0, false, NOW));
    private static final Tried WAITS = tried(new Result(50_000, 1, false, NOW));
    private static final Tried PASSED = tried(new Result(90_000, 0, true, NOW));

    @Test
    void nobodyTriesAnewWhileATextMayYetPass() {
        Turn turn = Turn.of(List.of(WAITS), List.of(), terms(0), NOW);
        assertThat(turn.waits()).isTrue();
        assertThat(turn.mayBegin()).isFalse();
        Tried lost = tried(new Result(20_000, 1, false, NOW));
        assertThat(Turn.of(List.of(lost), List.of(), terms(0), NOW).waits()).isFalse();
        assertThat(Turn.of(List.of(FAILED, WAITS), List.of(), terms(0), NOW).mayBegin())
                .isTrue();
        assertThat(Turn.of(List.of(tried(new Result(90_000, 1, true, NOW))), List.of(), terms(0), NOW)
                        .mayBegin())
                .isTrue();
    }

    @Test
    void theLimitCountsWhatFailedSinceTheLastThatPassed() {
        assertThat(Turn.of(List.of(FAILED), List.of(), terms(2), NOW).left()).isEqualTo(1);
        assertThat(Turn.of(List.of(FAILED, FAILED), List.of(), terms(2), NOW).mayBegin())
                .isFalse();
        assertThat(Turn.of(List.of(FAILED, PASSED, FAILED), List.of(), terms(2), NOW)
                        .left())
                .isEqualTo(1);
        assertThat(Turn.of(List.of(FAILED), List.of(), terms(0), NOW).left()).isEqualTo(-1);
    }

    @Test
    void whatATrainerGaveComesOnTopUntilOnePasses() {
        Tried first = numbered(1, false);
        Tried second = numbered(2, false);
        assertThat(Turn.of(List.of(first), List.of(), terms(1), NOW).limited()).isTrue();
        assertThat(Turn.of(List.of(first), List.of(grant(1)), terms(1), NOW).left())
                .isEqualTo(1);
        assertThat(Turn.of(List.of(second, first), List.of(grant(1)), terms(1), NOW)
                        .limited())
                .isTrue();
        assertThat(Turn.of(List.of(second, first), List.of(grant(1), grant(2)), terms(1), NOW)
                        .mayBegin())
                .isTrue();
        List<Tried> renewed = List.of(numbered(3, false), numbered(2, true), first);
        assertThat(Turn.of(renewed, List.of(grant(1)), terms(1), NOW).limited()).isTrue();
        assertThat(Turn.of(List.of(WAITS), List.of(), terms(1), NOW).limited()).isFalse();
    }

    private static Tried numbered(int number, boolean passed) {
        UUID any = new UUID(0, 0);
        return new Tried(
                new Attempt(any, any, any, any, number, 1, true, true, 80, List.of(), NOW),
                new Result(passed ? 90_000 : 50_000, 0, passed, NOW));
    }

    private static Grants.Grant grant(int number) {
        return new Grants.Grant(new UUID(0, 0), new UUID(0, 0), number, NOW);
    }

    private static Tried tried(Result result) {
        UUID any = new UUID(0, 0);
        List<Item> two = Collections.nCopies(2, new Item(new AskedQuestion(any, 1), true));
        return new Tried(new Attempt(any, any, any, any, 1, 1, true, true, 80, two, NOW), result);
    }

    private static CourseTerms terms(int attempts) {
        return new CourseTerms(Set.of(), 24, 80, "", List.of(), attempts, 0);
    }
}
