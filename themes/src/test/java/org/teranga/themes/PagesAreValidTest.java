package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page passes the checker of the W3C (Nu), which runs as a process of its own. */
class PagesAreValidTest {
    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";

    @Test
    void everyPageIsValid() throws IOException, InterruptedException {
        assertThat(EveryPage.all()).isNotEmpty();
        assertThat(check(EveryPage.all().stream()
                        .map(page -> EveryPage.OUT.resolve(page.name() + ".html"))
                        .toList()))
                .isEmpty();
    }

    @Test
    void thePageCheckerSeesAFault(@TempDir Path folder) throws IOException, InterruptedException {
        Path page = folder.resolve("faulty.html");
        Files.writeString(
                page, "<!DOCTYPE html><html lang=en><title>x</title><p><div></p></html>", StandardCharsets.UTF_8);
        assertThat(check(List.of(page))).contains("error");
    }

    private static String check(List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "html-checker").toAbsolutePath() + "/*",
                CHECKER,
                "--errors-only"));
        Stream<String> files = pages.stream().map(page -> page.toAbsolutePath().toString());
        command.addAll(files.toList());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().filter(line -> line.contains("error")).reduce("", (a, b) -> a + b + "\n");
    }
}
