package org.teranga.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.TestClock;

@ResourceLock(RealDatabase.TURNS)
class MoveClockTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final SystemDatabase database = new SystemDatabase(new TestPlumbing(RealDatabase.shared()));
    private final ClockAhead here = new ClockAhead(database, "development");
    private final Clock real = TestClock.clock();

    @AfterEach
    void backToRealTime() {
        database.sql("update platform.clock_ahead set seconds = 0, moved_at = 'epoch'")
                .update();
    }

    private MoveClock move(ClockAhead ahead, FollowsClock... following) {
        return new MoveClock(database, ahead, List.of(following), real);
    }

    @Test
    void whatIsInjectedMovesAndRealTimeStays() {
        SystemClock clocks = new SystemClock(here);
        Clock clock = clocks.clock();
        assertThat(clock.instant()).isCloseTo(real.instant(), within(1, ChronoUnit.MINUTES));
        MoveClock.Shown shown = move(here).forward("P7D");
        assertThat(shown.ahead()).isEqualTo(WEEK);
        Instant later = real.instant().plus(WEEK);
        assertThat(shown.now()).isCloseTo(later, within(1, ChronoUnit.MINUTES));
        assertThat(clock.instant()).as("at once").isCloseTo(later, within(1, ChronoUnit.MINUTES));
        assertThat(clocks.realTime().instant()).isCloseTo(real.instant(), within(1, ChronoUnit.MINUTES));
        assertThat(here.real(clock.instant())).isCloseTo(real.instant(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void anotherNodeSeesItSoonAndOneThatStartsLaterAtOnce() {
        ClockAhead there = new ClockAhead(database, "development");
        assertThat(there.by()).isZero();
        move(here).forward("P7D");
        Eventually.holds(() -> assertThat(there.by()).isEqualTo(WEEK));
        assertThat(new ClockAhead(database, "development").by()).isEqualTo(WEEK);
    }

    @Test
    void inProductionThereIsNoSuchThing() {
        move(here).forward("P7D");
        ClockAhead production = new ClockAhead(database, "production");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> move(production).forward("P7D"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> move(production).shown());
        assertThat(production.by()).as("what a row says").isZero();
        assertThat(production.movedSince(Instant.EPOCH)).isFalse();
        assertThat(new SystemClock(production).clock()).isEqualTo(TestClock.clock());
        assertThat(move(here).shown().ahead()).isEqualTo(WEEK);
    }

    @Test
    void stepsAddUpToFiveYearsAndARefusedOneChangesNothing() {
        MoveClock move = move(here);
        move.forward("P3Y");
        Duration three = move.forward("PT6H").ahead();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> move.forward("P2Y"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> move.forward("P-1D"));
        assertThat(move.shown().ahead()).isEqualTo(three).isGreaterThan(Duration.ofDays(3 * 365));
    }

    @Test
    void whatFollowsMovesInTheSameTransactionOrNothingDoes() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> move(here, (one, by) -> {
                            assertThat(by).isEqualTo(WEEK);
                            throw new IllegalStateException("told to fail");
                        })
                        .forward("P7D"));
        assertThat(move(here).shown().ahead()).isZero();
    }

    @Test
    void twoAtOnceBothCount() {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> move(here).forward("P7D")),
                        CompletableFuture.runAsync(() -> move(here).forward("P7D")))
                .join();
        assertThat(move(here).shown().ahead()).isEqualTo(WEEK.multipliedBy(2));
    }

    @Test
    void whetherItWasMovedWhileSomethingRanIsKnown() {
        Instant begun = real.instant().minusSeconds(1);
        assertThat(here.movedSince(begun)).isFalse();
        move(new ClockAhead(database, "development")).forward("PT1H");
        assertThat(here.movedSince(begun)).isTrue();
        assertThat(here.movedSince(real.instant().plusSeconds(60))).isFalse();
    }
}
