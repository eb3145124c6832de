package org.teranga.launcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teranga.launcher.match.CommandLineRun.file;
import static org.teranga.launcher.match.CommandLineRun.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SolveCommandTest {
    private static final String PAIRS = "need,offer,score\na,x,5\na,y,4\nb,x,5\nb,z,-1\nc,y,0\n";

    @TempDir
    private Path folder = Path.of("");

    private CommandLineRun solve(String pairs, String more) {
        file(folder, "pairs.csv", pairs);
        return CommandLineRun.of(new SolveCommand(), folder, ("--pairs @pairs.csv " + more).strip());
    }

    @Test
    void theTotalIsAsLargeAsCanBeAndPairsWithoutWorthAreNeverChosen() {
        CommandLineRun run = solve(PAIRS, "--out @out.csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.json().keySet())
                .containsExactly("pairs", "matched", "objective", "bound", "gap", "exact", "seconds");
        assertThat(run.number("pairs")).isEqualTo(5);
        assertThat(run.number("objective")).isEqualTo(9);
        assertThat(run.number("bound")).isEqualTo(9);
        assertThat(run.json().getBoolean("exact")).isTrue();
        assertThat(text(folder, "out.csv")).isEqualTo("need,offer,score\na,y,4\nb,x,5\n");
    }

    @Test
    void capacitiesLimitPersonsAndHouseholds() {
        String pairs = "persons;need;score;offer\n2;a;5;x\n3;b;5;x\n1;c;1;x\n1;d;9;y\n1;e;8;y\n1;f;7;z\n1;g;6;z\n";
        file(folder, "cap.csv", "offer,persons,households\nx,4,\ny,,2\nunknown,1,1\n");
        CommandLineRun run = solve(pairs, "--capacities @cap.csv --out @out.csv");
        assertThat(run.number("objective")).isEqualTo(5 + 1 + 9 + 8 + 7);
        assertThat(text(folder, "out.csv")).contains("d,y,9", "e,y,8", "f,z,7").doesNotContain("g,z");
        file(folder, "cap.csv", "offer,persons,households\nx,0,\ny,1,\nz,,0\n");
        assertThat(solve(pairs, "--capacities @cap.csv").number("objective")).isEqualTo(9);
    }

    @Test
    void separatorsQuotesAndEncodingsAreRecognised() throws IOException {
        String pairs = "\"need\"\t\"offer\"\tscore\r\n\"é\"\"1\"\t\"x\ty\"\t 7 \r\n\r\nœ\tz\t+3";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")}) {
            file(folder, "pairs.csv", pairs, charset);
            CommandLineRun run = CommandLineRun.of(new SolveCommand(), folder, "--pairs @pairs.csv --out @out.csv");
            assertThat(run.number("objective")).as(charset.name()).isEqualTo(10);
            assertThat(text(folder, "out.csv"))
                    .as(charset.name())
                    .isEqualTo("need,offer,score\n\"é\"\"1\",x\ty,7\nœ,z,3\n");
        }
        Files.write(folder.resolve("pairs.csv"), ("\uFEFF" + PAIRS).getBytes(StandardCharsets.UTF_8));
        assertThat(CommandLineRun.of(new SolveCommand(), folder, "--pairs @pairs.csv")
                        .number("objective"))
                .isEqualTo(9);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("", "pairs.csv is empty; a header row is expected"),
                Arguments.of("a,b,c\n", "pairs.csv, line 1: the header lacks the column need"),
                Arguments.of("a,x,5\nb,y,6\n", "pairs.csv, line 1: the header lacks the column need"),
                Arguments.of("need,offer\na,x\n", "pairs.csv, line 1: the header lacks the column score"),
                Arguments.of(
                        "need,need,offer,score\n", "pairs.csv, line 1: the column need stands twice in the header"),
                Arguments.of(PAIRS + "a,y,1\n", "pairs.csv, line 7: the pair a, y is given twice"),
                Arguments.of(PAIRS + "d,x\n", "pairs.csv, line 7: the cell score is missing"),
                Arguments.of(PAIRS + "d,x,\n", "pairs.csv, line 7: the cell score is missing"),
                Arguments.of(PAIRS + ",x,3\n", "pairs.csv, line 7: the cell need is missing"),
                Arguments.of(
                        PAIRS + "d,x,1.5\n",
                        "pairs.csv, line 7: score \"1.5\" is no whole number of at most 18 digits"),
                Arguments.of(
                        PAIRS + "d,x,1e3\n",
                        "pairs.csv, line 7: score \"1e3\" is no whole number of at most 18 digits"),
                Arguments.of(
                        PAIRS + "d,x,9999999999999999999\n",
                        "pairs.csv, line 7: score \"9999999999999999999\" is no whole number of at most 18 digits"),
                Arguments.of(
                        "need,offer,score,persons\na,x,5,-2\n",
                        "pairs.csv, line 2: persons \"-2\" is no whole number from 0 to 2147483646"),
                Arguments.of("need,offer,score,persons\na,x,5\n", "pairs.csv, line 2: the cell persons is missing"),
                Arguments.of(PAIRS + "d\0,x,5\n", "pairs.csv, line 7: it holds a zero byte; a CSV file is expected"),
                Arguments.of(PAIRS + "\"d,x,5\n", "pairs.csv, line 7: a quotation mark is not closed"),
                Arguments.of(
                        PAIRS + "d".repeat(70_000) + ",x,5\n",
                        "pairs.csv, line 7: the row is longer than 65536 bytes; maybe a quotation mark is not closed"),
                Arguments.of(
                        "need,offer,score\na,x,500000000000000000\n",
                        "pairs.csv, line 2: the score 500000000000000000 is too large; with 1 needs and 1 offers it may be"
                                + " 288230376151711744 at most"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoPairIsRefusedWithItsLine(String pairs, String line) {
        CommandLineRun run = solve(pairs, "--out @out.csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(line + "\n");
        assertThat(folder.resolve("out.csv")).doesNotExist();
    }

    @Test
    void capacitiesAreReadAsStrictly() {
        file(folder, "cap.csv", "offer,persons,households\nx,1,1\nx,2,2\n");
        assertThat(solve(PAIRS, "--capacities @cap.csv").err())
                .isEqualTo("cap.csv, line 3: the offer x is given twice\n");
        file(folder, "cap.csv", "offer,persons\nx,1\n");
        assertThat(solve(PAIRS, "--capacities @cap.csv").err())
                .isEqualTo("cap.csv, line 1: the header lacks the column households\n");
        file(folder, "cap.csv", "offer,persons,households\nx,many,\n");
        assertThat(solve(PAIRS, "--capacities @cap.csv").err())
                .isEqualTo("cap.csv, line 2: persons \"many\" is no whole number from 0 to 2147483646\n");
        assertThat(solve(PAIRS, "--capacities @none.csv").err())
                .isEqualTo("cannot read none.csv: there is no such file or folder\n");
    }

    @Test
    void whatCannotBeWrittenIsToldAndNothingHalfIsLeft() throws IOException {
        assertThat(solve(PAIRS, "--out @none/out.csv").err())
                .isEqualTo("cannot write none/out.csv: there is no such file or folder\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("pairs.csv"));
        }
    }

    @Test
    void idsThatLookLikeFormulasAreWrittenHarmless() {
        solve("need,offer,score\n=1+1,@x,5\n", "--out @out.csv");
        assertThat(text(folder, "out.csv")).isEqualTo("need,offer,score\n'=1+1,'@x,5\n");
    }

    @Test
    void theOrderOfTheRowsChangesNothing() throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        String[] rows = new String[4_000];
        Arrays.setAll(rows, k -> "n" + k / 10 + ",o" + (k % 10 + k / 10) % 97 * 3 + "," + random.nextInt(1, 4));
        String straight = "need,offer,score\n" + String.join("\n", rows);
        assertThat(solve(straight, "--out @straight.csv").json().getBoolean("exact"))
                .isTrue();
        Collections.shuffle(Arrays.asList(rows), new Random(4));
        solve("need,offer,score\n" + String.join("\n", rows), "--out @shuffled.csv");
        assertThat(text(folder, "shuffled.csv")).isEqualTo(text(folder, "straight.csv"));
    }

    @Test
    void hugeScoresWhereEverybodyWantsTheSameAreProvedToo() {
        SplittableRandom random = new SplittableRandom(6);
        StringBuilder pairs = new StringBuilder("need,offer,score\n");
        for (int k = 0; k < 9_000; k++) {
            long worth = (1 + k % 30) * 1_000_000_000_007L + random.nextLong(1_000_000_000);
            pairs.append("n%d,o%d,%d%n".formatted(k / 30, k % 30 + k / 30 % 7 * 30, worth));
        }
        CommandLineRun run = solve(pairs.toString(), "");
        assertThat(run.number("matched")).isEqualTo(210);
        assertThat(run.json().getBoolean("exact")).isTrue();
    }

    @Test
    void householdsOfTwoBillionPersonsComeWhereThereIsNoLimit() {
        file(folder, "cap.csv", "offer,persons,households\nh,,\n");
        String pairs = "need,offer,score,persons\na,h,5,3\nb,h,5,2000000000\nc,h,7,2000000000\n";
        assertThat(solve(pairs, "--capacities @cap.csv").number("objective")).isEqualTo(17);
    }

    @Test
    void idsOfTenThousandBytesAndOneNeedWithAHundredThousandPairsAreRead() {
        String rows = IntStream.range(0, 100_000)
                .mapToObj(k -> "n,o" + k + "," + (1 + k % 9_000))
                .collect(Collectors.joining("\r\n"));
        String longId = "x".repeat(10_000);
        CommandLineRun run =
                solve("\uFEFFneed,offer,score\r\n" + longId + ",o1,5\r\n" + rows + "\r\n", "--out @out.csv");
        assertThat(run.number("pairs")).isEqualTo(100_001);
        assertThat(run.number("objective")).isEqualTo(9_005);
        assertThat(text(folder, "out.csv")).contains("\n" + longId + ",o1,5\n");
    }

    @Test
    void aMillionPairsAreNoTrouble() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        try (OutputStream out = Files.newOutputStream(folder.resolve("pairs.csv"))) {
            LineWriter lines = new LineWriter(out);
            lines.text("need,offer,score,persons\n".getBytes(StandardCharsets.UTF_8));
            for (int need = 0; need < 10_000; need++) {
                int shift = random.nextInt(1_000);
                for (int k = 0; k < 100; k++) {
                    byte[] offer = ("o" + (shift + k * 130)).getBytes(StandardCharsets.UTF_8);
                    lines.pair(("n" + need).getBytes(StandardCharsets.UTF_8), offer, random.nextInt(1, 9_000), 1);
                }
                lines.flushIfFull();
            }
            lines.flush();
        }
        CommandLineRun run = CommandLineRun.of(new SolveCommand(), folder, "--pairs @pairs.csv");
        assertThat(run.number("pairs")).isEqualTo(1_000_000);
        assertThat(run.number("matched")).isEqualTo(10_000);
        assertThat(run.json().getBoolean("exact")).isTrue();
    }
}
