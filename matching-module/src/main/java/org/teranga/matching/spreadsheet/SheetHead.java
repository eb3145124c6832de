package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.row.SheetRow;

/**
 * The first rows of a spreadsheet, to say what its columns mean.
 *
 * @param columns their names, in lower case, in order
 * @param samples for each column, some of what stands in it, each once, in order
 */
public record SheetHead(List<String> columns, List<List<String>> samples) {
    private static final int ROWS = 200;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 60;

    public SheetHead {
        columns = List.copyOf(columns);
        samples = samples.stream().map(List::copyOf).toList();
    }

    /**
     * Reads it.
     *
     * @throws UnreadableSheet where the file is none
     * @throws IOException     where the bytes cannot be read
     */
    public static SheetHead of(SheetSource source, SheetLimits limits) throws IOException {
        return of(source, limits, 0);
    }

    /** As {@link #of(SheetSource, SheetLimits)}, where titles may stand above the header. */
    public static SheetHead of(SheetSource source, SheetLimits limits, int titles) throws IOException {
        try (Sheet sheet = Sheet.anyColumns(source, limits, titles)) {
            List<Set<String>> seen = new ArrayList<>();
            sheet.columns().forEach(column -> seen.add(new LinkedHashSet<>()));
            Optional<SheetRow> row = sheet.next();
            for (int k = 0; k < ROWS && row.isPresent(); k++) {
                collect(sheet.columns(), row.get(), seen);
                row = sheet.next();
            }
            return new SheetHead(
                    sheet.columns(),
                    seen.stream().map(samples -> List.copyOf(samples)).toList());
        }
    }

    private static void collect(List<String> columns, SheetRow row, List<Set<String>> seen) {
        for (int k = 0; k < columns.size(); k++) {
            String name = columns.get(k).isEmpty() ? SheetHeader.letter(k) : columns.get(k);
            String text = row.remarks().getOrDefault(name, "");
            if (!text.isEmpty() && seen.get(k).size() < SAMPLES) {
                seen.get(k).add(text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text);
            }
        }
    }

    /** Whether every column that has a name is one of these. */
    public boolean allAmong(Set<String> known) {
        return columns.stream().allMatch(column -> column.isEmpty() || known.contains(column));
    }
}
