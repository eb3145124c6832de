package org.teranga.matching.spreadsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;

/**
 * Reads the line that names the columns. A file that people keep for people may have titles above it, two columns of one name, and names
 * that stand a line higher, as over cells that were joined.
 *
 * @param limits  how many columns there may be
 * @param titles  how many lines stand above it
 * @param lenient whether two columns may have one name
 */
record SheetHeader(SheetLimits limits, int titles, boolean lenient) {
    /**
     * Reads it.
     *
     * @return the names, in lower case, in order; empty where a column has none
     * @throws UnreadableSheet where there is none, or none that can be used
     */
    List<String> read(SheetText text) {
        Optional<CSVRecord> above = Optional.empty();
        for (int k = 0; k < titles; k++) {
            above = text.next();
        }
        CSVRecord record = text.next()
                .orElseThrow(() -> new UnreadableSheet(
                        "sheet.empty", "the file is empty; a header row with the columns' names is expected"));
        if (record.size() > limits.cells()) {
            throw new UnreadableSheet(
                    "sheet.too_many_columns",
                    "the header has more than " + limits.cells() + " columns",
                    limits.cells());
        }
        return names(record.toList(), above.map(CSVRecord::toList).orElse(List.of()));
    }

    /** The names of columns that stand in a line, below another one. */
    List<String> names(List<String> line, List<String> above) {
        List<String> names = new ArrayList<>();
        line.forEach(cell -> names.add(plain(cell)));
        if (above.stream().filter(cell -> !cell.isBlank()).count() > 1) {
            fill(names, above);
        }
        return distinct(names);
    }

    private List<String> distinct(List<String> names) {
        List<String> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            String own = name;
            if (!name.isEmpty() && !seen.add(name)) {
                if (!lenient) {
                    throw new UnreadableSheet(
                            "sheet.column_twice",
                            "the column " + name + " stands twice in the header; remove one",
                            name);
                }
                for (int k = 2; !seen.add(own); k++) {
                    own = name + " (" + k + ")";
                }
            }
            distinct.add(own);
        }
        return distinct;
    }

    private static void fill(List<String> names, List<String> above) {
        for (int k = 0; k < names.size() && k < above.size(); k++) {
            if (names.get(k).isEmpty()) {
                names.set(k, plain(above.get(k)));
            }
        }
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    /** What a column without a name is called: its letter in spreadsheet programs. */
    static String letter(int column) {
        String letters = "";
        for (int k = column; k >= 0; k = k / 26 - 1) {
            letters = (char) ('A' + k % 26) + letters;
        }
        return letters;
    }
}
