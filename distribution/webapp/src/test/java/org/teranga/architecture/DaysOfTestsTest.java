package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every day is a good day for the tests: none asks the machine what time it is, and none names a day that will once be today, or no longer
 * be to come, where a clock runs on. What a record of a page shows ({@code …samples}) stands beside no clock.
 */
class DaysOfTestsTest {
    /** Who reads the clock of the machine: the platform's, the tests' and the journeys' one, a command that asks for the day; and what must be refused. */
    private static final Set<String> CLOCKS =
            Set.of("SystemClock", "TestClock", "RunClock", "BenchDataCommand", "AsksTheClock", "DaysOfTestsTest");

    private static final Pattern MACHINES_CLOCK = Pattern.compile("""
            \\b(?:Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime|OffsetDateTime|Year|YearMonth|MonthDay)\\s*\\.now\\((?![^;]*?[cC]lock)\
            |\\bClock\\s*\\.system|\\bcurrentTimeMillis\\(|\\bnew Date\\(\\)|\\bCalendar\\.getInstance\\(""");

    /** From before the house was begun until nobody here will mend it. */
    private static final String YEAR = "20(?:2[4-9]|3[0-9]|4[0-5])\\b";

    private static final String MONTH =
            "(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
                    + "|january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final Pattern DAY = Pattern.compile("\\b" + YEAR + "-[01]\\d-[0-3]\\d|\\b\\d{1,2}/\\d{1,2}/" + YEAR
            + "|Date(?:Time)?\\s*\\.of\\(\\s*" + YEAR + "|\\b\\d{1,2}(?:er)? " + MONTH + " " + YEAR);
    private static final Pattern RUNNING_CLOCK = Pattern.compile(
            "@Assembled|RealDatabase|TestClock|RunClock|HttpCaller|@Inject\\b|ArquillianExtension|\\bVisits?\\b");
    private static final Pattern FIXED_CLOCK =
            Pattern.compile("Clock\\s*\\.fixed\\(|\\b(?:NOW|NOON|now) =\\s*Instant\\s*\\.parse\\(");

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() throws IOException {
        assertThat(Stream.concat(sources("src/main/java"), sources("src/test/java"))
                        .flatMap(DaysOfTestsTest::askingTheMachine))
                .isEmpty();
    }

    @Test
    void noTestNamesADayThatWillOnceBeToday() throws IOException {
        assertThat(sources("src/test/java").flatMap(DaysOfTestsTest::namingADay))
                .as("say it from TestClock.today(), as a day before 2024, or where the clock is fixed")
                .isEmpty();
    }

    @Test
    void whatWouldBreakOnAnotherDayIsFound() {
        assertThat(List.of(
                        "LocalDate.now(Formats.ZONE)",
                        "Instant\n    .now()",
                        "System.currentTimeMillis()",
                        "Clock.systemUTC()",
                        "new Date()"))
                .allMatch(MACHINES_CLOCK.asPredicate());
        assertThat(List.of(
                        "LocalDate.now(clock)",
                        "Instant.now(Clock.fixed(then, UTC))",
                        "TestClock.now()",
                        "new Date(0)"))
                .noneMatch(MACHINES_CLOCK.asPredicate());
        String runs = "@Assembled class ATest { String from = \"%s\"; }";
        assertThat(List.of("2026-12-01", "01/12/2026", "1er décembre 2026", "3 May 2027", "LocalDate.of(2027, 1, 1)"))
                .allMatch(day -> namesADay(runs.formatted(day)));
        assertThat(List.of("2015-12-01", "2047-12-01", "2026", "hiver 2026"))
                .noneMatch(day -> namesADay(runs.formatted(day)));
        assertThat(namesADay("class PureTest { LocalDate day = LocalDate.of(2026, 12, 1); }"))
                .as("no clock runs there")
                .isFalse();
        assertThat(namesADay("@Assembled class T { Instant NOW = Instant.parse(\"2026-12-01T00:00:00Z\"); }"))
                .as("it stands still there")
                .isFalse();
    }

    private static Stream<String> askingTheMachine(Source source) {
        return CLOCKS.contains(source.name)
                ? Stream.empty()
                : MACHINES_CLOCK
                        .matcher(source.text)
                        .results()
                        .map(MatchResult::group)
                        .map(source::at);
    }

    private static Stream<String> namingADay(Source source) {
        return !source.name.matches("DaysOfTestsTest|.*Samples") && namesADay(source.text)
                ? DAY.matcher(source.text).results().map(MatchResult::group).map(source::at)
                : Stream.empty();
    }

    private static boolean namesADay(String text) {
        return RUNNING_CLOCK.matcher(text).find()
                && !FIXED_CLOCK.matcher(text).find()
                && DAY.matcher(text).find();
    }

    /** Those below a folder of each module; what a build made is none. */
    private static Stream<Source> sources(String folder) throws IOException {
        Path root = root();
        List<Path> all = new ArrayList<>();
        for (Path parent : List.of(root, root.resolve("distribution"))) {
            try (Stream<Path> modules = Files.list(parent)) {
                for (Path sources : modules.map(module -> module.resolve(folder))
                        .filter(Files::isDirectory)
                        .toList()) {
                    try (Stream<Path> files = Files.walk(sources)) {
                        files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
                    }
                }
            }
        }
        assertThat(all).as("sources").hasSizeGreaterThan(500);
        return all.stream().map(Source::of);
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("themes/base"))) {
            here = here.getParent();
        }
        return here;
    }

    private record Source(String name, String text) {
        static Source of(Path file) {
            try {
                return new Source(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String at(String found) {
            return name + ": " + found;
        }
    }
}
