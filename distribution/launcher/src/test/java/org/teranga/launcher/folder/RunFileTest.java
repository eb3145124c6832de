package org.teranga.launcher.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.launcher.process.ProcessIdentity;

class RunFileTest {
    private static final RunFile RUN = new RunFile(
            new ProcessIdentity("launcher", 10, 100),
            8080,
            8180,
            9080,
            "a \"secret\"",
            List.of(new ProcessIdentity("postgresql", 11, 4_000_000_000L)));

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsRead() throws IOException {
        RUN.write(folder);
        assertThat(RunFile.read(folder)).contains(RUN);
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        RUN.write(folder);
        RUN.write(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("run.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aChildThatWasStartedAgainTakesThePlaceOfTheOldOne() {
        ProcessIdentity application = new ProcessIdentity("application", 12, 120);
        ProcessIdentity again = new ProcessIdentity("postgresql", 13, 130);
        assertThat(RUN.and(application).and(again).processes()).containsExactly(application, again);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"port\":\"x\"}", "{\"launcher\":{\"name\":\"launcher\"}}", "null"})
    void aFileThatCannotBeReadIsAsNone(String content) throws IOException {
        Files.writeString(folder.resolve("run.json"), content);
        assertThat(RunFile.read(folder)).isEmpty();
    }

    @Test
    void noFileIsNone() {
        assertThat(RunFile.read(folder)).isEmpty();
    }
}
