package org.teranga.launcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.launcher.match.CommandLineRun.file;
import static org.teranga.launcher.match.CommandLineRun.text;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsCommandTest {
    private static final String ROLES =
            "role,project,seats,needed\nbooks,shop,1,yes\nsigns,shop,1,\nmixing,record,2,yes\ncover,record,1,yes\n";
    private static final String VOLUNTEERS = "volunteer,projects\nana,1\nbo,2\ncem,0\n";
    private static final String PAIRS =
            "volunteer,role,score\nana,books,5\nbo,signs,7\nbo,books,9\nbo,mixing,80\ncem,cover,9\n";

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun teams(String roles, String volunteers, String pairs) {
        file(folder, "roles.csv", roles);
        file(folder, "volunteers.csv", volunteers);
        file(folder, "pairs.csv", pairs);
        return run();
    }

    private CommandLineRun run() {
        return CommandLineRun.of(
                new TeamsCommand(),
                folder,
                "--roles @roles.csv --volunteers @volunteers.csv --pairs @pairs.csv --out @out.csv");
    }

    @Test
    void theTotalIsAsLargeAsCanBeAndWhatLacksANeededRoleGivesNothing() {
        CommandLineRun run = teams(ROLES, VOLUNTEERS, PAIRS);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.json().keySet())
                .containsExactly(
                        "roles",
                        "projects",
                        "volunteers",
                        "pairs",
                        "chosen",
                        "complete",
                        "objective",
                        "bound",
                        "gap",
                        "exact",
                        "seconds",
                        "inputHash",
                        "resultHash");
        assertThat(run.number("roles")).isEqualTo(4);
        assertThat(run.number("projects")).isEqualTo(2);
        assertThat(run.number("volunteers")).isEqualTo(3);
        assertThat(run.number("pairs")).isEqualTo(5);
        assertThat(run.number("chosen")).isEqualTo(2);
        assertThat(run.number("complete")).isEqualTo(1);
        assertThat(run.number("objective")).isEqualTo(1_012);
        assertThat(run.json().getBoolean("exact")).isTrue();
        assertThat(text(folder, "out.csv"))
                .isEqualTo("project,role,volunteer,score\nshop,books,ana,5\nshop,signs,bo,7\n");
        assertThat(run.json().getString("resultHash")).isEqualTo(Digest.of(text(folder, "out.csv")));
    }

    @Test
    void withoutTheColumnNeededNothingIsNeeded() {
        CommandLineRun run = teams(
                "\uFEFFseats;\"role\";project\r\n1;\"a;1\";p\r\n2;b;q\r\n",
                "projects\tvolunteer\n2\té\n",
                "score,volunteer,role\n3,é,a;1\n4,é,b\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.number("objective")).isEqualTo(7);
        assertThat(text(folder, "out.csv")).isEqualTo("project,role,volunteer,score\np,a;1,é,3\nq,b,é,4\n");
    }

    @Test
    void filesWithHeadersAloneGiveNothing() {
        CommandLineRun run = teams("role,project,seats\n", "volunteer,projects\n", "volunteer,role,score\n");
        assertThat(run.number("objective")).isZero();
        assertThat(run.number("gap")).isZero();
        assertThat(run.json().getBoolean("exact")).isTrue();
        assertThat(text(folder, "out.csv")).isEqualTo("project,role,volunteer,score\n");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("", VOLUNTEERS, PAIRS, "roles.csv is empty; a header row is expected"),
                Arguments.of(ROLES, "", PAIRS, "volunteers.csv is empty; a header row is expected"),
                Arguments.of(ROLES, VOLUNTEERS, "", "pairs.csv is empty; a header row is expected"),
                Arguments.of(
                        "role,seats\n", VOLUNTEERS, PAIRS, "roles.csv, line 1: the header lacks the column project"),
                Arguments.of(
                        ROLES, "volunteer\n", PAIRS, "volunteers.csv, line 1: the header lacks the column projects"),
                Arguments.of(
                        ROLES, VOLUNTEERS, "volunteer,role\n", "pairs.csv, line 1: the header lacks the column score"),
                Arguments.of(
                        ROLES + "books,record,1,\n",
                        VOLUNTEERS,
                        PAIRS,
                        "roles.csv, line 6: the role books is given twice"),
                Arguments.of(
                        ROLES + "x,record,-1,\n",
                        VOLUNTEERS,
                        PAIRS,
                        "roles.csv, line 6: seats \"-1\" is no whole number from 0 to 2147483646"),
                Arguments.of(ROLES + "x,,1,\n", VOLUNTEERS, PAIRS, "roles.csv, line 6: the cell project is missing"),
                Arguments.of(
                        ROLES + "x,y,1,no\n",
                        VOLUNTEERS,
                        PAIRS,
                        "roles.csv, line 6: needed is yes or empty, not \"no\""),
                Arguments.of(
                        ROLES, VOLUNTEERS + "bo,1\n", PAIRS, "volunteers.csv, line 5: the volunteer bo is given twice"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS + "dan,many\n",
                        PAIRS,
                        "volunteers.csv, line 5: projects \"many\" is no whole number from 0 to 2147483646"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS,
                        PAIRS + "bo,signs,1\n",
                        "pairs.csv, line 7: the pair bo, signs is given twice"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS,
                        PAIRS + "eve,signs,1\n",
                        "pairs.csv, line 7: the volunteer eve is not listed in volunteers.csv"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS,
                        PAIRS + "bo,shop,1\n",
                        "pairs.csv, line 7: the role shop is not listed in roles.csv"),
                Arguments.of(
                        ROLES, VOLUNTEERS, PAIRS + "bo,cover,0\n", "pairs.csv, line 7: score \"0\" is not above 0"),
                Arguments.of(
                        ROLES, VOLUNTEERS, PAIRS + "bo,cover,-3\n", "pairs.csv, line 7: score \"-3\" is not above 0"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS,
                        PAIRS + "bo,cover,1.5\n",
                        "pairs.csv, line 7: score \"1.5\" is no whole number of at most 18 digits"),
                Arguments.of(
                        ROLES,
                        VOLUNTEERS,
                        PAIRS + "bo,cover,900000000000000000\n",
                        "pairs.csv, line 7: the score 900000000000000000 is too large; with 6 pairs it may be 72057594037927936 at most"),
                Arguments.of(ROLES, VOLUNTEERS, PAIRS + "bo,cover\n", "pairs.csv, line 7: the cell score is missing"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoneIsRefusedWithItsLine(String roles, String volunteers, String pairs, String line) {
        CommandLineRun run = teams(roles, volunteers, pairs);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(line + "\n");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void neitherAnotherRunNorAnotherOrderOfTheRowsChangesTheBytes() {
        SplittableRandom random = new SplittableRandom(3);
        String[] roles = IntStream.range(0, 200)
                .mapToObj(r -> "r" + r + ",p" + r / 10 + "," + (1 + r % 2) + "," + (r % 3 == 0 ? "yes" : ""))
                .toArray(String[]::new);
        String[] volunteers = IntStream.range(0, 150)
                .mapToObj(v -> "v" + v + "," + (1 + v % 2))
                .toArray(String[]::new);
        TreeSet<String> drawn = new TreeSet<>();
        while (drawn.size() < 2_500) {
            drawn.add("v" + random.nextInt(150) + ",r" + random.nextInt(200));
        }
        String[] pairs =
                drawn.stream().map(pair -> pair + "," + random.nextInt(1, 20)).toArray(String[]::new);
        CommandLineRun straight = teams(rows(roles), rows(volunteers), rows(pairs));
        String chosen = text(folder, "out.csv");
        assertThat(straight.number("objective")).isPositive();
        assertThat(run().json().getString("resultHash"))
                .isEqualTo(straight.json().getString("resultHash"));
        for (String[] rows : new String[][] {roles, volunteers, pairs}) {
            Collections.shuffle(Arrays.asList(rows), new Random(4));
        }
        teams(rows(roles), rows(volunteers), rows(pairs));
        assertThat(text(folder, "out.csv")).isEqualTo(chosen);
    }

    private static String rows(String... rows) {
        String header = switch (rows[0].charAt(0)) {
            case 'r' -> "role,project,seats,needed\n";
            default ->
                rows[0].chars().filter(c -> c == ',').count() == 1 ? "volunteer,projects\n" : "volunteer,role,score\n";
        };
        return Arrays.stream(rows).collect(Collectors.joining("\n", header, "\n"));
    }
}
