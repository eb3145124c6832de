package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.launcher.console.LaunchFailed;
import org.teranga.matching.engine.assignment.Limits;
import org.teranga.matching.engine.assignment.PairSource;
import org.teranga.matching.engine.assignment.PairTaker;
import org.teranga.matching.spreadsheet.Sheet;
import org.teranga.matching.spreadsheet.SheetLimits;
import org.teranga.matching.spreadsheet.SheetRow;
import org.teranga.matching.spreadsheet.SheetSource;
import org.teranga.matching.spreadsheet.UnreadableSheet;

/** The pairs of a file, need by need; needs and offers are numbered in the order of their ids, so that the order of rows changes nothing. */
final class PairFiles implements PairSource {
    private static final SheetLimits LIMITS = new SheetLimits(4L << 30, 100_000_000, 50, 10_000);

    private final String[] needs;
    private final String[] offers;
    private final int[] first;
    private final int[] offer;
    private final long[] score;
    private final int[] persons;

    private PairFiles(Rows rows, Path file) {
        needs = rows.needs.keySet().stream().sorted().toArray(String[]::new);
        offers = rows.offers.keySet().stream().sorted().toArray(String[]::new);
        int[] needOf = numbers(rows.needs, needs);
        int[] offerOf = numbers(rows.offers, offers);
        long[] order = IntStream.range(0, rows.size)
                .mapToLong(row -> (long) needOf[rows.need[row]] << 32 | offerOf[rows.offer[row]])
                .toArray();
        Integer[] sorted = IntStream.range(0, rows.size).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, (a, b) -> Long.compare(order[a], order[b]));
        first = new int[needs.length + 1];
        offer = new int[rows.size];
        score = new long[rows.size];
        persons = new int[rows.size];
        for (int k = 0; k < rows.size; k++) {
            int row = sorted[k];
            if (k > 0 && order[row] == order[sorted[k - 1]]) {
                int later = Math.max(row, sorted[k - 1]);
                throw new LaunchFailed(
                        file + " line " + rows.line[later] + ": the pair " + needs[needOf[rows.need[row]]] + ", "
                                + offers[offerOf[rows.offer[row]]] + " is given twice; remove one");
            }
            first[needOf[rows.need[row]] + 1] = k + 1;
            offer[k] = offerOf[rows.offer[row]];
            score[k] = rows.score[row];
            persons[k] = rows.persons[row];
        }
        for (int need = 0; need < needs.length; need++) {
            first[need + 1] = Math.max(first[need + 1], first[need]);
        }
    }

    private static int[] numbers(Map<String, Integer> byId, String[] sorted) {
        int[] numbers = new int[sorted.length];
        for (int k = 0; k < sorted.length; k++) {
            numbers[byId.get(sorted[k])] = k;
        }
        return numbers;
    }

    /** Reads the pairs. */
    static PairFiles read(Path file) throws IOException {
        Rows rows = new Rows();
        each(
                file,
                List.of("need", "offer", "score"),
                Set.of("need", "offer", "score", "persons"),
                row -> rows.add(file, row));
        return new PairFiles(rows, file);
    }

    /** Reads the capacities; an offer that is not in the file takes one household. */
    Limits limits(@Nullable Path file) throws IOException {
        Limits limits = new Limits(offers.length);
        if (file == null) {
            return limits;
        }
        Map<String, Long> seen = new HashMap<>();
        each(file, List.of("offer", "persons", "households"), Set.of("offer", "persons", "households"), row -> {
            String id = cell(file, row, "offer");
            Long before = seen.put(id, row.line());
            if (before != null) {
                throw new LaunchFailed(file + " line " + row.line() + ": the offer " + id
                        + " is given twice, before at line " + before);
            }
            int most = (int) whole(file, row, "persons", Limits.NONE, Limits.NONE);
            int households = (int) whole(file, row, "households", Limits.NONE, Limits.NONE);
            int known = Arrays.binarySearch(offers, id);
            if (known >= 0) {
                limits.set(known, most, households);
            }
        });
        return limits;
    }

    private static void each(Path file, List<String> required, Set<String> columns, Each each) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailed("there is no file " + file);
        }
        try (Sheet sheet = Sheet.open(SheetSource.of(file), LIMITS, columns)) {
            List<String> missing = new ArrayList<>(required);
            missing.removeAll(sheet.columns());
            if (!missing.isEmpty()) {
                throw new LaunchFailed(file + " line 1: the header lacks " + String.join(", ", missing));
            }
            for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                each.row(row.get());
            }
        } catch (UnreadableSheet unreadable) {
            throw new LaunchFailed(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static String cell(Path file, SheetRow row, String column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            throw new LaunchFailed(file + " line " + row.line() + ": the cell " + column + " is missing");
        }
        return cell;
    }

    private static long whole(Path file, SheetRow row, String column, long absent, long most) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return absent;
        }
        if (cell.matches("\\d{1,10}") && Long.parseLong(cell) <= most) {
            return Long.parseLong(cell);
        }
        throw new LaunchFailed(
                file + " line " + row.line() + ": " + column + " \"" + cell + "\" is no whole number from 0 on");
    }

    String need(int need) {
        return needs[need];
    }

    String offer(int number) {
        return offers[number];
    }

    int size() {
        return offer.length;
    }

    @Override
    public int needs() {
        return needs.length;
    }

    @Override
    public int offers() {
        return offers.length;
    }

    @Override
    public void pairs(int need, PairTaker taker) {
        for (int k = first[need]; k < first[need + 1]; k++) {
            if (score[k] > 0) {
                taker.take(offer[k], score[k], persons[k]);
            }
        }
    }

    @FunctionalInterface
    private interface Each {
        void row(SheetRow row);
    }

    /** Rows as they come, in columns that grow. */
    private static final class Rows {
        private static final int MOST_PERSONS = 1_000_000;

        private final Map<String, Integer> needs = new HashMap<>();
        private final Map<String, Integer> offers = new HashMap<>();
        private int[] need = new int[1024];
        private int[] offer = new int[1024];
        private long[] score = new long[1024];
        private int[] persons = new int[1024];
        private long[] line = new long[1024];
        private int size;

        private void add(Path file, SheetRow row) {
            if (size == need.length) {
                int length = size + (size >> 1);
                need = Arrays.copyOf(need, length);
                offer = Arrays.copyOf(offer, length);
                score = Arrays.copyOf(score, length);
                persons = Arrays.copyOf(persons, length);
                line = Arrays.copyOf(line, length);
            }
            need[size] = needs.computeIfAbsent(cell(file, row, "need"), any -> needs.size());
            offer[size] = offers.computeIfAbsent(cell(file, row, "offer"), any -> offers.size());
            score[size] = score(file, row);
            persons[size] = (int) whole(file, row, "persons", 1, MOST_PERSONS);
            line[size++] = row.line();
        }

        private static long score(Path file, SheetRow row) {
            String cell = cell(file, row, "score");
            if (cell.matches("[+-]?\\d{1,15}")) {
                return Long.parseLong(cell);
            }
            throw new LaunchFailed(
                    file + " line " + row.line() + ": the score \"" + cell + "\" is no integer of at most 15 digits");
        }
    }
}
