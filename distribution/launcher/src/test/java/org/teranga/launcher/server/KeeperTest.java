package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.launcher.console.Progress;
import org.teranga.launcher.folder.DataFolder;
import org.teranga.launcher.folder.RunFile;
import org.teranga.launcher.process.Command;
import org.teranga.launcher.process.ProcessIdentity;
import org.teranga.launcher.process.Signal;

class KeeperTest {
    @TempDir
    private Path parent;

    @Test
    void aServerThatFallsIsStartedAgainButNotForEver() {
        StringWriter text = new StringWriter();
        AtomicInteger starts = new AtomicInteger();
        RunFile run = new RunFile(
                ProcessIdentity.of("launcher", ProcessHandle.current().pid()), 1, 2, 3, "s", List.of());
        try (DataFolder folder = DataFolder.open(parent.resolve("data"));
                ServerProcesses children = new ServerProcesses(folder, run)) {
            Command falls = new Command(
                    "application", List.of("sh", "-c", "exit 7"), Map.of(), folder.log("application"), Signal.TERM);
            children.start(falls);
            Keeper keeper = new Keeper(
                    "application",
                    () -> {
                        starts.incrementAndGet();
                        children.start(falls);
                    },
                    children,
                    new Progress(new PrintWriter(text), InstantSource.system()),
                    Duration.ofMillis(1));
            assertThatThrownBy(keeper::keep)
                    .isInstanceOf(LaunchFailed.class)
                    .hasMessageContaining("application ended 6 times within ten minutes (last with status 7)")
                    .hasMessageContaining("application.log");
        }
        assertThat(starts).hasValue(5);
        assertThat(text.toString()).contains("The application server ended with status 7; starting it again");
    }

    @Test
    void aStartThatFailsWhileAnotherServerIsAwayIsTriedAgain() throws Exception {
        StringWriter text = new StringWriter();
        AtomicInteger starts = new AtomicInteger();
        RunFile run = new RunFile(
                ProcessIdentity.of("launcher", ProcessHandle.current().pid()), 1, 2, 3, "s", List.of());
        try (DataFolder folder = DataFolder.open(parent.resolve("data"));
                ServerProcesses children = new ServerProcesses(folder, run)) {
            Command falls = new Command(
                    "keycloak", List.of("sh", "-c", "exit 1"), Map.of(), folder.log("keycloak"), Signal.TERM);
            Command stays =
                    new Command("keycloak", List.of("sleep", "60"), Map.of(), folder.log("keycloak"), Signal.TERM);
            children.start(falls);
            Keeper keeper = new Keeper(
                    "keycloak",
                    () -> {
                        if (starts.incrementAndGet() < 3) {
                            children.start(falls);
                            throw new LaunchFailed("Keycloak did not start: no database");
                        }
                        children.start(stays);
                        Thread.currentThread().interrupt();
                    },
                    children,
                    new Progress(new PrintWriter(text), InstantSource.system()),
                    Duration.ofMillis(1));
            assertThatThrownBy(keeper::keep).isInstanceOf(InterruptedException.class);
        }
        assertThat(starts).hasValue(3);
        assertThat(text.toString())
                .contains("Keycloak did not start: no database", "The keycloak server answers again");
    }
}
