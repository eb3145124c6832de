package org.teranga.launcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.launcher.match.CommandLineRun.file;
import static org.teranga.launcher.match.CommandLineRun.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.matching.synthetic.SyntheticMarket;

/** Rules of a kind of help alone, on spreadsheets: beds and tutors in one pool. */
class MatchByKindTest {
    private static final String FILES = "--offers @offers.csv --needs @needs.csv --out @out.csv";
    private static final String OFFERS = """
            id,kind,commune,capacity,available_from,languages,host,french_level,meets
            bed1,housing,31555,3,2026-01-01,fr,couple,,
            bed2,housing,31555,1,2026-01-01,fr,couple,,
            near,language,31555,1,2026-01-01,fr,,advanced,
            far,language,75056,1,2026-01-01,fr,,literacy,remote
            """;
    private static final String NEEDS = """
            id,kind,commune,radius_km,adults,children,composition,languages,from,duration_days,waiting_since,french_level,meets
            family,housing,31555,20,2,1,family,fr,2026-02-01,90,2026-01-01,,
            alone,housing,31555,20,1,0,single_man,fr,2026-02-01,90,2026-01-01,,
            pupil,language,31555,20,1,0,single_man,fr,2026-02-01,90,2026-01-01,literacy,both
            """;
    private static final String HOMES =
            "\"hard\":[{\"criterion\":\"kind\"},{\"criterion\":\"radius\"},{\"criterion\":\"capacity\"}],"
                    + "\"soft\":[{\"criterion\":\"fit\",\"weight\":20}]";

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun match(String rules) {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS);
        file(folder, "rules.json", rules);
        return CommandLineRun.of(new MatchCommand(), folder, FILES + " --rules @rules.json --language en");
    }

    private List<String> plan() {
        return text(folder, "out.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", 4))
                .map(cells -> cells[0] + " " + cells[1])
                .toList();
    }

    @Test
    void tutorsAreFoundByTheirOwnRulesAndBedsAsBefore() {
        CommandLineRun shared = match("{" + HOMES + "}");
        assertThat(plan()).containsExactly("alone bed2", "family bed1", "pupil near");
        CommandLineRun own = match("{" + HOMES
                + ",\"kinds\":{\"language\":{\"hard\":[{\"criterion\":\"radius_or_remote\"}],"
                + "\"soft\":[{\"criterion\":\"level\",\"weight\":40}]}}}");
        assertThat(own.err()).isEmpty();
        assertThat(plan()).containsExactly("alone bed2", "family bed1", "pupil far");
        assertThat(text(folder, "out.csv")).contains("Level: reading and writing first.");
        assertThat(own.json().getBoolean("exact")).isTrue();
        assertThat(own.json().getString("rulesHash")).isNotEqualTo(shared.json().getString("rulesHash"));
    }

    /** In drawn data tutors and learners say what their rules ask, so that these find others, and no bed moves. */
    @Test
    void rulesOfTutorsFindOtherTutorsInDrawnDataAndMoveNoBed() throws IOException {
        SyntheticMarket market = new SyntheticMarket(new SyntheticMarket.Settings(
                7, LocalDate.of(2026, 6, 1), Set.of("31"), Set.of("housing", "language"), 0, 60));
        StringBuilder offers = new StringBuilder();
        market.writeOffers(600, offers);
        StringBuilder needs = new StringBuilder();
        market.writeNeeds(600, needs);
        file(folder, "offers.csv", offers.toString());
        file(folder, "needs.csv", needs.toString());
        file(
                folder,
                "none.json",
                "{" + HOMES
                        + ",\"kinds\":{\"language\":{\"hard\":[],\"soft\":[{\"criterion\":\"interests\",\"weight\":1}]}}}");
        assertThat(CommandLineRun.of(new MatchCommand(), folder, FILES + " --rules @none.json --language en")
                        .err())
                .isEmpty();
        List<String> before = plan();
        file(
                folder,
                "own.json",
                "{" + HOMES + ",\"kinds\":{\"language\":{\"hard\":[{\"criterion\":\"radius_or_remote\"}],\"soft\":["
                        + "{\"criterion\":\"level\",\"weight\":40},{\"criterion\":\"hours\",\"weight\":20}]}}}");
        assertThat(CommandLineRun.of(new MatchCommand(), folder, FILES + " --rules @own.json --language en")
                        .err())
                .isEmpty();
        Set<String> learners = needs.toString()
                .lines()
                .filter(row -> row.contains(",language,"))
                .map(row -> row.split(",")[0])
                .collect(Collectors.toSet());
        assertThat(plan().stream().filter(row -> !learners.contains(row.split(" ")[0])))
                .containsExactlyElementsOf(before.stream()
                        .filter(row -> !learners.contains(row.split(" ")[0]))
                        .toList());
        assertThat(plan().stream().filter(row -> learners.contains(row.split(" ")[0])))
                .hasSizeGreaterThan(10)
                .filteredOn(before::contains)
                .hasSizeLessThan(plan().size() / 10);
        assertThat(text(folder, "out.csv")).contains("Level:");
    }

    @Test
    void solveReachesTheSameOnThePairsOfAllKinds() {
        file(folder, "offers.csv", OFFERS);
        file(folder, "needs.csv", NEEDS);
        file(folder, "rules.json", "{" + HOMES + ",\"kinds\":{\"language\":{\"hard\":[]}}}");
        CommandLineRun match = CommandLineRun.of(
                new MatchCommand(),
                folder,
                FILES + " --rules @rules.json --pairs @pairs.csv --capacities-out @capacities.csv");
        CommandLineRun solve = CommandLineRun.of(
                new SolveCommand(), folder, "--pairs @pairs.csv --capacities @capacities.csv --out @solved.csv");
        assertThat(match.number("pairs")).isEqualTo(5);
        for (String figure : List.of("pairs", "matched", "objective", "bound")) {
            assertThat(solve.number(figure)).as(figure).isEqualTo(match.number(figure));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "\"kinds\":{\"tea\":{}}~kinds.tea: unknown \"tea\"; known: buddy, employment, housing, language, legal, project",
                "\"kinds\":{\"legal\":{},\"legal\":{}}~kinds.legal: legal is there twice",
                "\"kinds\":[]~kinds: an object is needed",
                "\"kinds\":{\"language\":{\"hard\":[{\"criterion\":\"step_free\"}]}}~kinds.language.hard[0]: step_free says nothing of this kind of help; known: capacity",
                "\"kinds\":{\"language\":{\"soft\":[{\"criterion\":\"level\",\"weight\":-1}]}}~kinds.language.soft[0].weight: a number between 0",
            })
    void whatIsNoRuleOfAKindIsRefusedWithWhatIs(String kinds, String reason) {
        CommandLineRun run = match("{" + HOMES + "," + kinds + "}");
        assertThat(run.status()).isNotZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(reason);
    }

    @Test
    void aFileOfTenMegabytesIsRefused() {
        CommandLineRun run = match("{" + HOMES + ",\"kinds\":{" + " ".repeat(10_000_000) + "}}");
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("larger than 1 MB");
    }
}
