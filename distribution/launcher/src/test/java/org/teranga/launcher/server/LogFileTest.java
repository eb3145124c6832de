package org.teranga.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstLineWithTheMostTellingMarkIsQuoted() throws IOException {
        LogFile log = log("started\nSEVERE something\nCaused by: no room\n\nCaused by: more\n");
        assertThat(log.failure("it did not start", "Caused by", "SEVERE"))
                .hasMessage("it did not start: Caused by: no room (see " + log.path() + ")");
        assertThat(log.failure("it did not start", "FATAL", "SEVERE")).hasMessageContaining("SEVERE something");
    }

    @Test
    void withoutAnyMarkTheLastLineIsQuoted() throws IOException {
        assertThat(log("one\ntwo\n\n").failure("it did not start", "FATAL")).hasMessageContaining("start: two (see");
        assertThat(log("").failure("it did not start", "FATAL")).hasMessageContaining("it said nothing");
        assertThat(new LogFile(folder.resolve("none")).failure("x", "FATAL")).hasMessageContaining("it said nothing");
    }

    @Test
    void aLongLineIsCut() throws IOException {
        assertThat(log("FATAL ".repeat(1_000)).failure("x", "FATAL").getMessage())
                .hasSizeLessThan(500);
    }

    @Test
    void aClassThatTheVirtualMachineLostIsToldFromOneThatIsNotThere() throws IOException {
        assertThat(log("SEVERE x\nCaused by: java.lang.ClassNotFoundException: org/glassfish/exousia/Policy\n")
                        .lostClass())
                .isTrue();
        assertThat(log("Caused by: java.lang.ClassNotFoundException: org.teranga.platform.Gone\n")
                        .lostClass())
                .isFalse();
    }

    private LogFile log(String content) throws IOException {
        return new LogFile(Files.writeString(folder.resolve("server.log"), content));
    }
}
