package org.teranga.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.console.LaunchFailed;

class ChildProcessTest {
    @TempDir
    private Path folder;

    @Test
    void whatItSaysIsLoggedAndTheLastLogIsKept() throws Exception {
        assertThat(ChildProcess.start(shell("echo first $WORD >&2")).await()).isZero();
        assertThat(ChildProcess.start(shell("echo second; exit 3")).await()).isEqualTo(3);
        assertThat(folder.resolve("child.log")).hasContent("second");
        assertThat(folder.resolve("child.log.1")).hasContent("first of all");
    }

    @Test
    void itRunsInASessionOfItsOwnSoThatCtrlCDoesNotReachIt() throws Exception {
        ChildProcess child = ChildProcess.start(shell("echo here; exec sleep 60"));
        try {
            while (Files.size(folder.resolve("child.log")) == 0) {
                Thread.onSpinWait();
            }
            assertThat(session(child.identity().pid()))
                    .isEqualTo(child.identity().pid());
        } finally {
            child.stop(Duration.ofSeconds(10));
        }
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aStopComesToAnEndEvenWhereItsThreadIsInterrupted() {
        ChildProcess child = ChildProcess.start(shell("exec sleep 60"));
        Thread.currentThread().interrupt();
        child.stop(Duration.ofSeconds(10));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aProgramThatIsMissingEndsWithItsName() throws Exception {
        ChildProcess child = ChildProcess.start(command(List.of("no-such-program")));
        assertThat(child.await()).isNotZero();
        assertThat(folder.resolve("child.log")).content().contains("no-such-program");
    }

    @Test
    void aLogThatCannotBeWrittenIsOneClearLine() {
        Command command = new Command("child", List.of("true"), Map.of(), folder.resolve("no/child.log"), Signal.TERM);
        assertThatThrownBy(() -> ChildProcess.start(command))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("child cannot be started");
    }

    private Command shell(String script) {
        return command(List.of("sh", "-c", script));
    }

    private Command command(List<String> words) {
        return new Command("child", words, Map.of("WORD", "of all"), folder.resolve("child.log"), Signal.TERM);
    }

    private static long session(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3]);
    }
}
