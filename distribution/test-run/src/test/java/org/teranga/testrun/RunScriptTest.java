package org.teranga.testrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./teranga test} makes of what Maven leaves: in a folder of its own, with a Maven that only writes reports. */
class RunScriptTest {
    private static final Path REPOSITORY = Path.of("..", "..").toAbsolutePath().normalize();

    /** Before what a test lets Maven do: which of its runs this is, and how a class is reported with one test and what it said. */
    private static final String MAVEN = """
            #!/bin/sh
            run=$(($(cat runs 2>/dev/null || echo 0) + 1))
            echo $run >runs
            module=platform-core/target
            mkdir -p $module/surefire-reports
            planned() { printf '%s\\n' "$@" >$module/tests-planned.txt; }
            report() {
                bad=0
                [ -z "$2" ] || bad=1
                printf '<testsuite name="%s" time="1.5" tests="1" errors="0" skipped="0" failures="%s">\\n' $1 $bad
                printf '<testcase name="works" classname="%s" time="1">\\n' $1
                [ -z "$2" ] || printf '<failure message="%s" type="x"/>\\n' "$2"
                printf '</testcase></testsuite>\\n'
            }
            passed() { report $1 '' >$module/surefire-reports/TEST-$1.xml; }
            failed() { report $1 "$2" >$module/surefire-reports/TEST-$1.xml; }
            echo "$@" >>asked
            """;

    @TempDir
    private Path home;

    private record Said(int status, List<String> lines) {
        String last() {
            return lines.getLast();
        }
    }

    @BeforeEach
    void aFolderWithTheScripts() throws IOException {
        Path scripts = Files.createDirectories(home.resolve("distribution/test-run"));
        Files.copy(REPOSITORY.resolve("distribution/test-run/run.sh"), scripts.resolve("run.sh"));
        Files.copy(REPOSITORY.resolve("teranga"), home.resolve("teranga"));
    }

    @Test
    void whatPassesWhenItIsTriedAgainWaversAndTheRunIsGreen() throws Exception {
        maven("[ $run = 1 ] && failed org.A 'too &quot;slow&quot;' || passed org.A");
        Said said = test("core");
        assertThat(said.lines).contains("wavering: org.A.works: too \"slow\"");
        assertThat(said.last()).isEqualTo("1 passed, 0 failed");
        assertThat(said.status).isZero();
        assertThat(home.resolve("target/wavering.tsv")).content().contains("\torg.A.works\ttoo \"slow\"");
        assertThat(Files.readAllLines(home.resolve("asked")).getLast())
                .contains("-Dtest=org.A", "-Dtests.parallel=false", "-DreuseForks=false");
    }

    @Test
    void whatWaversTwiceInTenRunsIsADefect() throws Exception {
        maven("[ $((run % 2)) = 1 ] && failed org.A slow || passed org.A");
        assertThat(test("core").lines).contains("wavering: org.A.works: slow");
        assertThat(test("core").lines)
                .contains("wavering: org.A.works: slow (2 times in the last ten runs: a defect to mend)");
    }

    @Test
    void whatFailsTwiceFailsTheRun() throws Exception {
        maven("passed org.B; failed org.A 'wrong'");
        Said said = test("core");
        assertThat(said.lines).contains("failed: org.A.works: wrong").noneMatch(line -> line.startsWith("wavering"));
        assertThat(said.last()).isEqualTo("1 passed, 1 failed");
        assertThat(said.status).isEqualTo(1);
    }

    @Test
    void whatALostProcessLeftIsDoneByAnotherAndWhatWasStuckIsTriedAlone() throws Exception {
        maven("""
                [ $run = 1 ] && planned org.A org.B org.C && echo org.B.turns >$module/tests-stuck.txt && passed org.A
                [ $run = 2 ] && planned org.C && passed org.C
                [ $run = 3 ] && planned org.B && passed org.B
                """);
        Said said = test("core");
        assertThat(said.lines).anyMatch(line -> line.startsWith("wavering: org.B: it did not end"));
        assertThat(said.last()).isEqualTo("3 passed, 0 failed");
    }

    @Test
    void whatIsStuckAlsoWhenItIsTriedAloneHasFailed() throws Exception {
        maven("planned org.A; echo org.A.turns >$module/tests-stuck.txt; passed org.B");
        Said said = test("core");
        assertThat(said.lines).anyMatch(line -> line.startsWith("failed: org.A: it did not end"));
        assertThat(said.status).isEqualTo(1);
    }

    @Test
    void aProcessThatIsLostAgainAndAgainFailsTheRunAndNamesItsClass() throws Exception {
        maven("planned org.A; passed org.B");
        Said said = test("core");
        assertThat(said.lines).anyMatch(line -> line.startsWith("failed: org.A: its process ended"));
        assertThat(said.last()).isEqualTo("1 passed, 1 failed");
        assertThat(said.status).isEqualTo(1);
    }

    @Test
    void aRunWithoutTestsIsNone() throws Exception {
        maven("");
        Said said = test("core");
        assertThat(said.lines).contains("failed: no test of platform-core ran");
        assertThat(said.status).isEqualTo(1);
    }

    @Test
    void theLastLinesSayWhatItTookAndWhatWasSlow() throws Exception {
        maven("passed org.A");
        assertThat(test("core").lines)
                .anyMatch(line -> line.matches("modules +\\d+ s, +\\d+ s of processors"))
                .contains("slowest: A 1 s");
    }

    @Test
    void aDayThatIsNoneIsRefusedWithWhatADayIs() throws Exception {
        maven("");
        Said said = test("core", "--day", "2027-02-30");
        assertThat(said.lines).singleElement().asString().contains("'2027-02-30' is no day", "as 2027-03-28");
        assertThat(said.status).isEqualTo(1);
    }

    private void maven(String then) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        Path maven = Files.writeString(bin.resolve("mvn"), MAVEN + then + "\nexit 0\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
    }

    private Said test(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", "teranga", "test"));
        command.addAll(List.of(words));
        if (!command.contains("--day")) {
            command.addAll(List.of("--day", "today"));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", home.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TERANGA_PATIENCE", "1");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Said(process.exitValue(), said.lines().toList());
    }
}
