package org.teranga.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter text = new StringWriter();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Progress progress = new Progress(new PrintWriter(text), now::get);

    @Test
    void aStepIsToldWithItsSecondsOnceItIsDone() throws InterruptedException {
        progress.together(List.of(new ConsoleStep("PostgreSQL answers", () -> {
            assertThat(text.toString()).isEmpty();
            now.updateAndGet(time -> time.plus(Duration.ofMillis(1_250)));
        })));
        assertThat(text.toString()).matches("PostgreSQL answers +1\\.3 s\\R");
    }

    @Test
    void stepsRunAtTheSameTime() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        ConsoleStep meet = new ConsoleStep("meets the other", () -> {
            both.countDown();
            both.await();
        });
        progress.together(List.of(meet, meet));
        assertThat(text.toString().lines()).hasSize(2);
    }

    @Test
    void theFirstFailureInterruptsTheOthers() {
        AtomicBoolean interrupted = new AtomicBoolean();
        ConsoleStep endless = new ConsoleStep("waits", () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException asked) {
                interrupted.set(true);
            }
        });
        ConsoleStep fails = new ConsoleStep("fails", () -> {
            throw new LaunchFailed("no room");
        });
        assertThatThrownBy(() -> progress.together(List.of(endless, fails)))
                .isInstanceOf(LaunchFailed.class)
                .hasMessage("no room");
        assertThat(interrupted).isTrue();
    }

    @Test
    void anUnexpectedFailureIsNamed() {
        ConsoleStep fails = new ConsoleStep("fails", () -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(() -> progress.together(List.of(fails)))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("disk full");
        assertThat(text.toString()).isEmpty();
    }

    @Test
    void anInterruptOfTheCallerReachesTheSteps() {
        Thread caller = Thread.currentThread();
        ConsoleStep interrupts = new ConsoleStep("waits", () -> {
            caller.interrupt();
            new CountDownLatch(1).await();
        });
        assertThatThrownBy(() -> progress.together(List.of(interrupts))).isInstanceOf(InterruptedException.class);
    }
}
