package org.teranga.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;

class LimitTest {
    @TempDir
    private Path folder;

    @Test
    void aTestThatSleepsFailsAtItsLimitAndTheStacksOfAllThreadsAreKept() {
        TestExecutionResult result = NestedRun.of(Sleeper.class);
        assertThat(result.getStatus()).isEqualTo(Status.FAILED);
        assertThat(result.getThrowable()).get().isInstanceOf(TimeoutException.class);
        assertThat(Path.of("target/stuck/org.teranga.testrun.LimitTest$Sleeper.sleepsForAnHour.txt"))
                .content()
                .contains("sleepsForAnHour(LimitTest.java:", "TIMED_WAITING");
        assertThat(StacksAtLimit.reachedHere())
                .as("whether a picture is worth taking")
                .isTrue();
        assertThat(StacksAtLimit.reachedHere()).as("it is told once").isFalse();
    }

    @Test
    void aTestThatHeedsNoInterruptEndsItsProcessWhichSaysWhatWasToRun() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dteranga.tests.limit=1",
                        "-cp",
                        absoluteClassPath(),
                        NestedRun.class.getName(),
                        Spinner.class.getName()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(Patience.of(Duration.ofSeconds(60)).toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("target/tests-planned.txt")))
                .containsExactly(Spinner.class.getName());
        assertThat(Files.readAllLines(folder.resolve("target/tests-stuck.txt")))
                .containsExactly(Spinner.class.getName() + ".turnsForEver");
    }

    private static String absoluteClassPath() {
        return String.join(
                File.pathSeparator,
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    static class Sleeper {
        @Test
        void sleepsForAnHour() throws InterruptedException {
            Thread.sleep(Duration.ofHours(1));
        }
    }

    static class Spinner {
        @Test
        void turnsForEver() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
