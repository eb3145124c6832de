package org.teranga.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItself(List<String> command) {
        assertThat(run(Stream.concat(command.stream(), Stream.of("--help")).toList()))
                .isZero();
        assertThat(out.toString()).startsWith("Usage: teranga").contains("--help");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysItsVersion(List<String> command) {
        assertThat(run(Stream.concat(command.stream(), Stream.of("--version")).toList()))
                .isZero();
        assertThat(out.toString().strip()).matches("Teranga \\d+\\.\\d+\\.\\d+.*");
    }

    static List<List<String>> commands() {
        return Stream.concat(Stream.of(List.<String>of()), below(Main.commandLine(), List.of()))
                .toList();
    }

    private static Stream<List<String>> below(CommandLine parent, List<String> path) {
        return parent.getSubcommands().entrySet().stream().flatMap(entry -> {
            List<String> here =
                    Stream.concat(path.stream(), Stream.of(entry.getKey())).toList();
            return Stream.concat(Stream.of(here), below(entry.getValue(), here));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "frobnicate", "up --port", "up --port eighty", "tenant", "tenant create", "up surplus"})
    void aMistakeIsToldInTwoLines(String words) {
        assertThat(run(Stream.of(words.split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(2).first().asString().startsWith("teranga: ");
    }

    @Test
    void whatTheContractPromisesIsThere() {
        assertThat(Main.commandLine().getSubcommands()).containsKeys("up", "tenant", "clock");
        assertThat(Main.commandLine().getSubcommands().get("tenant").getSubcommands())
                .containsKeys("create", "list", "show", "suspend", "resume");
    }

    private int run(List<String> arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
