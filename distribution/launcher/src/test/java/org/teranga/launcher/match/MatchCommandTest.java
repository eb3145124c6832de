package org.teranga.launcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.launcher.match.CommandLineRun.file;
import static org.teranga.launcher.match.CommandLineRun.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.matching.synthetic.SyntheticMarket;

class MatchCommandTest {
    private static final String FILES = "--offers @offers.csv --needs @needs.csv";
    private static final String OFFERS = "id,kind,commune,capacity,available_from,languages,host,interests\n"
            + "o1,housing,31555,3,2026-01-01,fr|fa,couple,cinéma\no2,housing,31555,2,2026-01-01,fr,family,\n";
    private static final String NEEDS =
            "id,kind,commune,radius_km,adults,children,composition,languages,from,duration_days,waiting_since,interests\n"
                    + "n1,housing,31555,20,2,1,family,prs,2026-02-01,90,2026-01-01,cinema\n"
                    + "n2,housing,31555,20,1,0,single_man,fr,2026-02-01,90,2025-07-05,\n";

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun match(String words) {
        return CommandLineRun.of(new MatchCommand(), folder, words);
    }

    private void synthetic(int offers, int needs, int shared) throws IOException {
        synthetic(offers, needs, shared, 7);
    }

    private void synthetic(int offers, int needs, int shared, int seed) throws IOException {
        SyntheticMarket market = new SyntheticMarket(
                new SyntheticMarket.Settings(seed, LocalDate.of(2026, 6, 1), Set.of("31", "32"), Set.of(), shared, 60));
        StringBuilder text = new StringBuilder();
        market.writeOffers(offers, text);
        file(folder, "offers.csv", text.toString());
        text.setLength(0);
        market.writeNeeds(needs, text);
        file(folder, "needs.csv", text.toString());
    }

    @Test
    void thePlanIsPrintedAndWrittenWithReasonsThatAddUp() {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS);
        CommandLineRun run =
                match(FILES + " --out @out.csv --pairs @pairs.csv --capacities-out @cap.csv --language en");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().keySet())
                .containsExactly(
                        "needs",
                        "offers",
                        "pairs",
                        "matched",
                        "persons",
                        "objective",
                        "bound",
                        "gap",
                        "exact",
                        "seconds",
                        "rulesHash",
                        "inputHash",
                        "resultHash");
        assertThat(run.number("pairs")).isEqualTo(3);
        assertThat(run.number("matched")).isEqualTo(2);
        assertThat(run.number("persons")).isEqualTo(4);
        assertThat(run.number("objective")).isEqualTo(10_001 + 9_501);
        assertThat(text(folder, "cap.csv")).isEqualTo("offer,persons,households\no1,,1\no2,,1\n");
        assertThat(text(folder, "pairs.csv").lines()).hasSize(4).contains("n1,o1,10001,3", "n2,o2,9501,1");
        assertThat(text(folder, "out.csv").lines().skip(1))
                .containsExactly(
                        "n1,o1,10001,\"0 km away (3,000 points) Languages shared: Dari (2,500 points) 3 places for 3 people"
                                + " (2,000 points) Interests shared: cinema (1,500 points) Free for 90 of 90 days (1,000"
                                + " points) All rules are met (one point)\"",
                        "n2,o2,9501,\"0 km away (3,000 points) Languages shared: French (2,500 points) 2 places for one"
                                + " person (1,000 points) Free for 90 of 90 days (1,000 points) Waiting for 180 days"
                                + " (2,000 points) All rules are met (one point)\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "80, 7", "400, 7", "80, 8", "150, 9", "400, 10", "150, 11", "80, 12"})
    void solveReachesTheSameOnTheSamePairs(int shared, int seed) throws IOException {
        synthetic(600, 400, shared, seed);
        CommandLineRun match = match(FILES + " --out @plan.csv --pairs @pairs.csv --capacities-out @cap.csv");
        CommandLineRun solve = CommandLineRun.of(
                new SolveCommand(), folder, "--pairs @pairs.csv --capacities @cap.csv --out @solved.csv");
        for (String name : List.of("pairs", "matched", "objective", "bound")) {
            assertThat(solve.number(name)).as(name).isEqualTo(match.number(name));
        }
        assertThat(match.json().getJsonNumber("gap").doubleValue()).isBetween(0.0, 0.03);
        if (shared == 0) {
            assertThat(match.json().getBoolean("exact")).isTrue();
            assertThat(match.number("gap")).isZero();
        }
        assertThat(text(folder, "plan.csv")
                        .lines()
                        .map(row -> row.split(",", 4))
                        .map(c -> c[0] + c[1] + c[2]))
                .containsExactlyElementsOf(text(folder, "solved.csv")
                        .lines()
                        .map(row -> row.replace(",", ""))
                        .toList());
    }

    @Test
    void idsOfAnyKindStandInTheSameOrderOnBothSides() throws IOException {
        synthetic(600, 400, 150, 13);
        String[] marks = {"=", "'", "é", "\uFF21", "\uD83C\uDFE0", "-x", "+1", "@", "~", ""};
        for (String name : List.of("offers.csv", "needs.csv")) {
            List<String> rows = new ArrayList<>(text(folder, name).lines().toList());
            for (int k = 1; k < rows.size(); k++) {
                rows.set(k, marks[k * 7 % marks.length] + rows.get(k));
            }
            file(folder, name, String.join("\n", rows));
        }
        CommandLineRun match = match(FILES + " --pairs @pairs.csv --capacities-out @cap.csv");
        CommandLineRun solve =
                CommandLineRun.of(new SolveCommand(), folder, "--pairs @pairs.csv --capacities @cap.csv");
        assertThat(solve.number("matched")).isPositive().isEqualTo(match.number("matched"));
        assertThat(solve.number("objective")).isEqualTo(match.number("objective"));
        assertThat(solve.number("bound")).isEqualTo(match.number("bound"));
    }

    @Test
    void theSameInputGivesTheSameBytesInWhateverOrderItsRowsStand() throws IOException {
        synthetic(400, 300, 80);
        String first = match(FILES + " --out @out.csv").json().getString("resultHash");
        assertThat(match(FILES).json().getString("resultHash")).isEqualTo(first);
        assertThat(Digest.of(Files.readAllBytes(folder.resolve("out.csv")))).isEqualTo(first);
        for (String name : List.of("offers.csv", "needs.csv")) {
            List<String> rows = new ArrayList<>(text(folder, name).lines().toList());
            Collections.shuffle(rows.subList(1, rows.size()), new Random(1));
            file(folder, name, String.join("\n", rows));
        }
        assertThat(match(FILES).json().getString("resultHash")).isEqualTo(first);
    }

    @Test
    void everyExplanationAddsUpToItsScore() throws IOException {
        synthetic(400, 300, 80);
        match(FILES + " --out @out.csv --language en");
        Pattern points = Pattern.compile("\\((one|[\\d,]+) points?\\)");
        List<String> rows = text(folder, "out.csv").lines().skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(100).allSatisfy(row -> {
            long sum = points.matcher(row)
                    .results()
                    .mapToLong(found -> found.group(1).equals("one")
                            ? 1
                            : Long.parseLong(found.group(1).replace(",", "")))
                    .sum();
            assertThat(sum).isEqualTo(Long.parseLong(row.split(",")[2]));
        });
    }

    @Test
    void rowsWithFaultsAreLeftOutAndToldInOneLineAFile() {
        file(folder, "offers.csv", OFFERS + "o3,castle,31555,3,2026-01-01,fr,couple,\n");
        file(folder, "needs.csv", NEEDS);
        CommandLineRun run = match(FILES);
        assertThat(run.status()).isZero();
        assertThat(run.number("offers")).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("teranga: offers.csv: 1 of 3 rows left out; the first is line 4, kind \"castle\": one of"
                        + " housing, language, legal, employment, buddy, project\n");
    }

    @Test
    void noNeedsIsAPlanWorthNothing() {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS.lines().findFirst().orElseThrow() + "\n");
        CommandLineRun run = match(FILES);
        assertThat(run.number("objective")).isZero();
        assertThat(run.json().getBoolean("exact")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "not json~is no JSON object",
                "[]~is no JSON object",
                "{\"soft\":[]}~hard: a list of rules is needed, such as [{\"criterion\":\"radius\"}]",
                "{\"hard\":[{\"criterion\":\"colour\"}],\"soft\":[]}~hard[0]: unknown \"colour\"; known: capacity, children,"
                        + " common_language, dates, kind, pets, radius, radius_or_remote, smoking, step_free, unhcr_household,"
                        + " women_only",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"radius\"}]}~soft[0]: unknown \"radius\"; known: distance,"
                        + " distance_or_remote, duration, fit, hours, interests, languages, level, skills",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"distance\",\"parameters\":{\"zero\":1}}]}~soft[0].parameters.zero:"
                        + " unknown \"zero\"; known: zero_at_km",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"fit\",\"parameters\":{\"x\":1}}]}~soft[0].parameters.x: unknown"
                        + " \"x\"; there is none",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"fit\",\"weight\":-1}]}~soft[0].weight: a number between 0.0 and"
                        + " 1000.0 is needed, not -1.0",
                "{\"hard\":[],\"soft\":[{\"criterion\":\"distance\",\"parameters\":{\"zero_at_km\":0}}]}~zero_at_km: a"
                        + " number between 1.0 and 20000.0 is needed, not 0.0",
                "{\"hard\":[],\"soft\":[],\"fairness\":{\"age\":{}}}~fairness.age: unknown \"age\"; known: floors, hard_to_place,"
                        + " waiting",
                "{\"hard\":[],\"soft\":[],\"fairness\":{\"waiting\":{\"full_after_days\":1.5}}}~full_after_days: a whole"
                        + " number is needed, not 1.5",
                "{\"version\":\"x\",\"hard\":[],\"soft\":[]}~version: a number is needed",
                "{\"hard\":[{\"criterion\":\"kind\"},{\"criterion\":\"kind\"}],\"soft\":[]}~the criterion kind is there"
                        + " twice"
            })
    void rulesThatAreNotKnownAreRefusedWithThoseThatAre(String rules, String reason) {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS);
        file(folder, "rules.json", rules);
        CommandLineRun run = match(FILES + " --rules @rules.json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("rules.json").contains(reason);
    }

    @Test
    void rulesDecideWhatIsFeasibleAndWhatItIsWorth() {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS);
        file(
                folder,
                "rules.json",
                "{\"version\":3,\"hard\":[{\"criterion\":\"kind\"},{\"criterion\":\"radius\"}],"
                        + "\"soft\":[{\"criterion\":\"distance\",\"weight\":30,\"parameters\":{\"zero_at_km\":80}}],"
                        + "\"fairness\":{\"waiting\":{\"weight\":60,\"full_after_days\":360}}}");
        CommandLineRun run = match(FILES + " --rules @rules.json");
        assertThat(run.number("pairs")).isEqualTo(4);
        assertThat(run.number("objective")).isEqualTo(3_001 + 6_001);
        String hash = run.json().getString("rulesHash");
        assertThat(match(FILES).json().getString("rulesHash")).isNotEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4 this is a workbook", "\0\1\2\3", "", "what,ever\n1,2\n", "id,commune\n1,31555\n"})
    void whatIsNoSpreadsheetEndsInOneClearLine(String content) {
        file(folder, "offers.csv", content);
        file(folder, "needs.csv", NEEDS);
        CommandLineRun run = match(FILES);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("offers.csv: ");
    }

    @Test
    void aFileOfFaultsOnlyAndAMissingFileAreErrors() {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", "id,kind\n1,castle\n");
        assertThat(match(FILES).status()).isEqualTo(1);
        CommandLineRun run = match("--offers @offers.csv --needs @nowhere.csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("cannot read nowhere.csv: there is no such file or folder\n");
    }

    @Test
    void anEndlessCellEndsInOneClearLine() {
        char[] endless = new char[3_000_000];
        Arrays.fill(endless, 'x');
        file(folder, "offers.csv", OFFERS + "\"" + new String(endless));
        file(folder, "needs.csv", NEEDS);
        CommandLineRun run = match(FILES);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "offers.csv: the row at line 4 is longer than 100000 characters; maybe a quotation mark is not"
                                + " closed\n");
    }
}
