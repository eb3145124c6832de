package org.teranga.rights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The deadlines of the shelf, letter by letter: weekends, public holidays, overseas, legal aid, numbers on letters, hours. What each case
 * comes to was worked out from the sources, not by this program. The browser's program is held to the same table.
 */
class DeadlineTableTest {
    private static final Path TABLE = Path.of("src/test/resources/deadlines.csv");
    private static final Path SHELF = Path.of("src/main/resources/shelf");

    @Test
    void everyCaseOfTheTableComesToItsDay() throws IOException {
        Map<String, Deadline> shelf = shelf();
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String row : cases) {
            String[] cell = row.split(";", -1);
            DueDay due = Reckoning.of(shelf.get(cell[0]), facts(cell));
            String said = due.last() + ";" + (due.hour() == null ? "" : due.hour()) + ";" + due.open() + ";"
                    + String.join(" ", due.why().stream().sorted().toList());
            if (!row.endsWith(";" + said)) {
                wrong.add(row + " but " + said);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSizeGreaterThan(200);
        assertThat(cases.stream().map(row -> row.split(";")[0]).distinct()).containsAll(shelf.keySet());
    }

    @Test
    void theBrowsersProgramComesToTheSameDays() throws IOException, InterruptedException {
        Path holidays = Files.createTempFile("holidays", ".json");
        try {
            Files.writeString(holidays, ClosedDays.between(2003, 2031).toString());
            List<String> said = run(
                    "node",
                    "src/test/resources/deadlines-cases.mjs",
                    "../themes/base/static/deadline-count.js",
                    SHELF.toString(),
                    TABLE.toString(),
                    holidays.toString());
            assertThat(said).containsExactly(cases().size() + " cases, 0 wrong");
        } finally {
            Files.delete(holidays);
        }
    }

    private static List<String> cases() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static LetterFacts facts(String[] cell) {
        return new LetterFacts(
                Coded.of(LetterArrival.class, cell[1]).orElseThrow(),
                LocalDate.parse(cell[2]),
                cell[3].isEmpty() ? null : LocalTime.parse(cell[3]),
                Residence.of(cell[4]).orElseThrow(),
                cell[5].isEmpty() ? 0 : Integer.parseInt(cell[5]),
                day(cell[6]),
                day(cell[7]));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Every deadline that ships; one that stands on several pages is the same on each. */
    static Map<String, Deadline> shelf() throws IOException {
        Map<String, Deadline> all = new TreeMap<>();
        try (Stream<Path> pages = Files.list(SHELF)) {
            for (Path page : pages.map(folder -> folder.resolve("page.json"))
                    .filter(Files::exists)
                    .toList()) {
                for (Deadline deadline : of(page)) {
                    assertThat(all.getOrDefault(deadline.key(), deadline)).isEqualTo(deadline);
                    all.put(deadline.key(), deadline);
                }
            }
        }
        return all;
    }

    private static List<Deadline> of(Path page) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(page))) {
            return reader.readObject().getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                    .flatMap(section -> section.getJsonArray("sources").getValuesAs(JsonObject.class).stream())
                    .flatMap(source -> DeadlineJson.of(DeadlineJson.source(source)).stream())
                    .toList();
        }
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = process.inputReader().lines().toList();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(String.join("\n", said) + "\nMaybe node is missing: ./teranga test installs it.");
        }
        return said;
    }
}
