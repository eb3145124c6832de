package org.teranga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the script {@code ./teranga}, with JDKs that only print what they were called with. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("../../teranga").toAbsolutePath().normalize();

    @TempDir
    private Path machine;

    private Path jdks;
    private Path script = SCRIPT;

    @BeforeEach
    void aMachineWithoutJdk() throws IOException {
        jdks = Files.createDirectories(machine.resolve("jvm"));
    }

    @Test
    void theNewestOfThoseThatAreInstalledIsTaken() throws Exception {
        jdk("java-9", "9.0.4");
        jdk("java-21", "21.0.2");
        jdk("java-25", "25");
        jdk("java-17", "17.0.1");
        assertThat(run("tenant", "list").out).startsWith("25 ").endsWith("org.teranga.launcher.Main tenant list");
    }

    @Test
    void theOneThatJavaHomeNamesWinsWhereItIsNewEnough() throws Exception {
        jdk("java-25", "25.0.1");
        Path chosen = jdk("mine", "21.0.2");
        assertThat(run(Map.of("JAVA_HOME", chosen.toString()), "match").out).startsWith("21.0.2 ");
        Path old = jdk("old", "17.0.2");
        assertThat(run(Map.of("JAVA_HOME", old.toString()), "match").out).startsWith("25.0.1 ");
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        jdk("java-21", "21.0.2");
        Files.delete(jdk("jre-25", "25.0.1").resolve("bin/javac"));
        assertThat(run("match").out).startsWith("21.0.2 ");
    }

    @Test
    void theVirtualMachinesWarningsAreSilencedWhereItKnowsHow() throws Exception {
        jdk("java-21", "21.0.2");
        assertThat(run("match").out).doesNotContain("--sun-misc-unsafe-memory-access");
        jdk("java-25", "25.0.1");
        assertThat(run("match").out).contains("--sun-misc-unsafe-memory-access=allow");
    }

    @Test
    void argumentsArriveAsTheyWereGiven() throws Exception {
        jdk("java-21", "21.0.2");
        assertThat(run("tenant", "create", "lille", "--name", "Lille  l'accueil $HOME \"*\"").out)
                .endsWith("tenant create lille --name Lille  l'accueil $HOME \"*\"");
    }

    @Test
    void enginesMayUseTheMachineAndTheLauncherStaysSmall() throws Exception {
        jdk("java-21", "21.0.2");
        assertThat(run("match").out).contains("-XX:MaxRAMPercentage=75").doesNotContain("-Xmx");
        assertThat(run("up").out).contains("-Xmx128m");
    }

    @Test
    void aLocaleThatCannotWriteAccentsIsReplaced() throws Exception {
        program(jdk("java-21", "21.0.2").resolve("bin/java"), "printf %s \"${LC_ALL:-}\"");
        program(tools().resolve("locale"), "printf 'ANSI_X3.4-1968\\n'");
        assertThat(run(Map.of("LC_ALL", "C"), "match").out).isEqualTo("C.UTF-8");
        program(tools().resolve("locale"), "printf 'UTF-8\\n'");
        assertThat(run(Map.of("LC_ALL", "fr_FR.UTF-8"), "match").out).isEqualTo("fr_FR.UTF-8");
    }

    @Test
    void withoutAJdkThereIsOneLineThatSaysWhatToInstall() throws Exception {
        Said said = run("match");
        assertThat(said.status).isEqualTo(1);
        assertThat(said.out).isEmpty();
        assertThat(said.err.lines()).hasSize(1);
        assertThat(said.err).contains("a JDK 21 or newer is missing").contains("openjdk-25-jdk-headless");
    }

    @Test
    void aBuildIsAnnouncedBeforeItBegins() throws Exception {
        jdk("java-21", "21.0.2");
        program(tools().resolve("mvn"), "exit 0");
        script = Files.copy(
                SCRIPT, Files.createDirectory(machine.resolve("clone")).resolve("teranga"));
        Said said = run(Map.of("TERANGA_NO_BUILD", ""), "--help");
        assertThat(said.err.lines()).singleElement().asString().startsWith("teranga: building");
        assertThat(said.out).endsWith("Main --help");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = jdks.resolve(name);
        Path bin = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(bin.resolve("javac"), "exit 0");
        program(bin.resolve("java"), "printf %s \"" + version + " $*\"");
        return home;
    }

    private Path tools() throws IOException {
        return Files.createDirectories(machine.resolve("tools"));
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Said run(String... words) throws Exception {
        return run(Map.of(), words);
    }

    /** Runs it with the usual tools, but neither javac nor apt-get in the path. */
    private Said run(Map<String, String> environment, String... words) throws Exception {
        Path tools = tools();
        for (String tool :
                List.of("readlink", "dirname", "sed", "id", "printf", "mkdir", "touch", "date", "mv", "cp")) {
            program(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().put("TERANGA_JDK_FOLDER", jdks.toString());
        builder.environment().put("TERANGA_NO_BUILD", "1");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, err);
    }

    private record Said(int status, String out, String err) {}
}
