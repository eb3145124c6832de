package org.teranga.benchmarks.house;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./teranga bench house}: the sizes, walls and words of the sources, by module and in all, and what stands out. */
@Command(
        name = "house",
        mixinStandardHelpOptions = true,
        description = {
            "The house in a mirror: sizes, walls and words of its sources, as the compiler reads them.",
            "Figures to look at, not limits; 1 is answered only where packages make a circle."
        })
public final class HouseCommand implements Callable<Integer> {
    private static final List<String> MODULES = List.of(
            "platform-core",
            "matching-module",
            "rights-module",
            "training-module",
            "tenant-admin",
            "distribution/webapp",
            "distribution/launcher",
            "distribution/benchmarks");

    /** Whose tests stand in another module, too. */
    private static final Map<String, String> TESTED_IN = Map.of("distribution/webapp", "distribution/server-tests");

    private static final int LONG_METHOD = 30;
    private static final int MANY_DEPENDENCIES = 7;
    private static final int MANY_PARAMETERS = 5;
    private static final int LONG_FILE = 300;
    private static final int LONG_TEMPLATE_LINE = 250;
    private static final int SHOWN = 15;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--all", description = "every one of what stands out, and not the first " + SHOWN)
    private boolean all;

    /** A method, and where it stands. */
    private record Placed(Measured source, Measured.Method method) {
        String told() {
            return source.path() + " " + method.name();
        }
    }

    @Override
    public Integer call() throws IOException {
        Path root = Path.of(System.getProperty("teranga.home", "."));
        SourceReader reader = new SourceReader(root);
        Map<String, HouseFigures> rows = new LinkedHashMap<>();
        List<Measured> house = new ArrayList<>();
        int testLines = 0;
        for (String module : MODULES) {
            List<Measured> main = reader.read(module, "main");
            int tests = testLines(reader, module);
            if (TESTED_IN.containsKey(module)) {
                tests += testLines(reader, TESTED_IN.get(module));
            }
            rows.put(module, new HouseFigures(main, tests));
            house.addAll(main);
            testLines += tests;
        }
        HouseFigures whole = new HouseFigures(house, testLines);
        rows.put("the house", whole);
        table(rows);
        Set<Set<String>> circles = Set.copyOf(Circles.among(house));
        outliers(house, whole, root);
        circles.forEach(circle -> say("circle: " + String.join(" ↔ ", circle)));
        return circles.isEmpty() ? 0 : 1;
    }

    private static int testLines(SourceReader reader, String module) throws IOException {
        return reader.read(module, "test").stream().mapToInt(Measured::lines).sum();
    }

    private void table(Map<String, HouseFigures> rows) {
        say("| | " + String.join(" | ", HouseFigures.columns()) + " |");
        say("|---" + "|---".repeat(HouseFigures.columns().size()) + "|");
        rows.forEach((name, figures) -> say("| " + name + " | " + String.join(" | ", figures.row()) + " |"));
    }

    private void outliers(List<Measured> house, HouseFigures whole, Path root) throws IOException {
        List<Placed> methods = house.stream()
                .flatMap(source -> source.methods().stream().map(method -> new Placed(source, method)))
                .toList();
        List<Placed> injected =
                methods.stream().filter(placed -> placed.method.injected()).toList();
        List<Placed> called =
                methods.stream().filter(placed -> !placed.method.injected()).toList();
        part(
                "methods over " + LONG_METHOD + " lines",
                HouseFigures.most(methods, placed -> placed.method.lines(), Placed::told, LONG_METHOD));
        part(
                "classes with more than " + MANY_DEPENDENCIES + " dependencies",
                HouseFigures.most(injected, placed -> placed.method.parameters(), Placed::told, MANY_DEPENDENCIES));
        part(
                "methods with more than " + MANY_PARAMETERS + " parameters",
                HouseFigures.most(called, placed -> placed.method.parameters(), Placed::told, MANY_PARAMETERS));
        part(
                "files over " + LONG_FILE + " lines",
                HouseFigures.most(house, Measured::lines, Measured::path, LONG_FILE));
        part("columns read by number", HouseFigures.most(house, Measured::byNumber, Measured::path, 0));
        part("lines of templates over " + LONG_TEMPLATE_LINE + " characters", templateLines(root));
        part(
                "simple names used twice",
                whole.twice().entrySet().stream()
                        .map(name -> "        " + name.getKey() + ": " + String.join(", ", name.getValue()))
                        .toList());
    }

    private static List<String> templateLines(Path root) throws IOException {
        record Line(String place, int length) {}
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(root.resolve("themes"))) {
            for (Path template : templates
                    .filter(file -> file.toString().matches(".*\\.ftlh?"))
                    .filter(file -> !root.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList()) {
                int number = 0;
                for (String line : Files.readAllLines(template)) {
                    number++;
                    lines.add(new Line(root.relativize(template) + ":" + number, line.length()));
                }
            }
        }
        return HouseFigures.most(lines, Line::length, Line::place, LONG_TEMPLATE_LINE);
    }

    private void part(String title, List<String> lines) {
        say("");
        say(title + ": " + lines.size());
        lines.stream().limit(all ? Integer.MAX_VALUE : SHOWN).forEach(this::say);
        if (!all && lines.size() > SHOWN) {
            say("        … " + (lines.size() - SHOWN) + " more with --all");
        }
    }

    private void say(String line) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
