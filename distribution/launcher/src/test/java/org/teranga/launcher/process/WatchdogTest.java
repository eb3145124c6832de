package org.teranga.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private Process child;
    private Process watchdog;
    private Writer pipe;

    @BeforeEach
    void aWatchdogAndAChild() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            watchdog =
                    new ProcessBuilder("sh", "-c", new String(script.readAllBytes(), StandardCharsets.UTF_8)).start();
        }
        pipe = watchdog.outputWriter();
    }

    @AfterEach
    void noProcessIsLeft() {
        watchdog.destroyForcibly();
        child.destroyForcibly();
    }

    @Test
    void itEndsTheChildOnceTheLauncherIsGone() throws Exception {
        tell(ProcessIdentity.of("child", child.pid()).started());
        assertThat(child.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        pipe.close();
        assertThat(child.onExit().get(10, TimeUnit.SECONDS).exitValue()).isEqualTo(143);
        assertThat(watchdog.waitFor()).isZero();
    }

    @Test
    void itLeavesAStrangerWhoGotTheIdOfAChild() throws Exception {
        tell(ProcessIdentity.of("child", child.pid()).started() + 1);
        pipe.close();
        assertThat(watchdog.waitFor()).isZero();
        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void itLeavesEverythingAfterAFarewell() throws Exception {
        tell(ProcessIdentity.of("child", child.pid()).started());
        pipe.write("farewell\n");
        pipe.flush();
        assertThat(watchdog.waitFor()).isZero();
        assertThat(child.isAlive()).isTrue();
    }

    private void tell(long start) throws IOException {
        pipe.write("child " + child.pid() + " " + start + " TERM\n");
        pipe.flush();
    }
}
