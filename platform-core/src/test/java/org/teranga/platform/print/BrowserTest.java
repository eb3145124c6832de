package org.teranga.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.refusal.Unavailable;
import org.teranga.platform.refusal.Unsupported;

/** A paper is printed by a program that gets a page and leaves a file; one that fails is told, and nothing of it stays. */
class BrowserTest {
    private static final String PRINTS = """
            for part in "$@"; do case $part in --print-to-pdf=*) paper=${part#--print-to-pdf=} ;; file:*) page=${part#file://} ;; esac; done
            echo "$@" >"$LOG"
            cat "$page" >"$paper"
            """;

    @TempDir
    private Path folder;

    @Test
    void whatTheProgramLeavesIsThePaper() throws IOException {
        byte[] paper = new Browser(Optional.of(program(PRINTS))).print("<p>é</p>");
        assertThat(new String(paper, StandardCharsets.UTF_8)).isEqualTo("<p>é</p>");
        String said = Files.readString(folder.resolve("log"));
        assertThat(said)
                .contains("--headless", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND");
        Path page = Path.of(said.strip().replaceFirst(".*file://", ""));
        assertThat(page).as("nothing of it stays").doesNotExist();
        assertThat(page.getParent()).doesNotExist();
    }

    @Test
    void aProgramThatLeavesNothingFailed() throws IOException {
        Browser browser = new Browser(Optional.of(program("echo \"$@\" >\"$LOG\"; exit 1\n")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> browser.print("<p>x</p>"))
                .satisfies(problem -> {
                    assertThat(problem).isInstanceOf(Unavailable.class);
                    assertThat(problem.key()).isEqualTo("print.failed");
                });
    }

    @Test
    void whereTheProgramThatIsNamedIsNotThereThatIsSaid() {
        Browser browser = new Browser(Optional.of(folder.resolve("chromium").toString()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> browser.print("<p>x</p>"))
                .satisfies(problem -> {
                    assertThat(problem).isInstanceOf(Unsupported.class);
                    assertThat(problem.key()).isEqualTo("print.no_browser");
                });
    }

    @Test
    void whereNobodyWaitsForItAnyMoreItIsGivenUp() throws IOException {
        Browser browser = new Browser(Optional.of(program("sleep 60\n")));
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> browser.print("<p>x</p>"))
                .satisfies(problem -> assertThat(problem).isInstanceOf(Unavailable.class));
        assertThat(Thread.interrupted())
                .as("who asked is told that it was interrupted")
                .isTrue();
    }

    private String program(String does) throws IOException {
        Path program =
                Files.writeString(folder.resolve("program"), "#!/bin/sh\nLOG=" + folder.resolve("log") + "\n" + does);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }
}
