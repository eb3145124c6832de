package org.teranga.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessIdentityTest {
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private Process sleeper;

    @BeforeEach
    void aProcessThatSleeps() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void noProcessIsLeft() {
        sleeper.destroyForcibly();
    }

    @Test
    void aProcessIsKnownByItsIdAndItsStart() {
        ProcessIdentity identity = ProcessIdentity.of("sleeper", sleeper.pid());
        assertThat(identity.isAlive()).isTrue();
        assertThat(new ProcessIdentity("another", sleeper.pid(), identity.started() + 1).isAlive())
                .isFalse();
    }

    @Test
    void aStrangerWithTheSameIdIsNotEnded() {
        long start = ProcessIdentity.of("sleeper", sleeper.pid()).started();
        new ProcessIdentity("another", sleeper.pid(), start + 1).end(Signal.KILL, AT_ONCE);
        assertThat(sleeper.isAlive()).isTrue();
    }

    @Test
    void theProcessItselfIsEnded() {
        ProcessIdentity identity = ProcessIdentity.of("sleeper", sleeper.pid());
        identity.end(Signal.TERM, Duration.ofSeconds(10));
        assertThat(identity.isAlive()).isFalse();
        assertThat(sleeper.onExit().join().exitValue()).isEqualTo(143);
    }

    @Test
    void oneThatDoesNotListenIsEndedByForce() throws IOException {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(deaf.inputReader().readLine()).isEqualTo("deaf");
        ProcessIdentity.of("deaf", deaf.pid()).end(Signal.TERM, AT_ONCE);
        assertThat(deaf.onExit().join().exitValue()).isEqualTo(137);
    }

    @Test
    void aProcessThatHasEndedIsNotAlive() {
        ProcessIdentity identity = ProcessIdentity.of("sleeper", sleeper.pid());
        sleeper.destroyForcibly().onExit().join();
        assertThat(identity.isAlive()).isFalse();
        assertThat(ProcessIdentity.of("sleeper", sleeper.pid()).isAlive()).isFalse();
    }
}
