package org.teranga.matching.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.RowCells;
import org.teranga.matching.spreadsheet.row.RowKey;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.matching.spreadsheet.row.SheetRow;

/**
 * Goes through a spreadsheet row by row: hands over the rows that can be read, counts, and reports the others.
 *
 * @param <R> what a row becomes
 */
final class TypedSheet<R> {
    private static final String REQUIRED = "kind";

    private final Sheet sheet;
    private final RowReader<R> reader;
    private final Function<R, RowKey> key;
    private final Map<String, String> contentOf = new HashMap<>();
    private final int[] counts = new int[RowStatus.values().length];
    private final List<RowReport> reports = new ArrayList<>();
    private boolean dayFirst;

    /** Makes a value of a row; where it cannot, the cells have faults. */
    interface RowReader<R> {
        R read(SheetRow row, RowCells cells);
    }

    private TypedSheet(Sheet sheet, RowReader<R> reader, Function<R, RowKey> key) {
        this.sheet = sheet;
        this.reader = reader;
        this.key = key;
    }

    static <R> SheetReport read(
            Sheet sheet, RowReader<R> reader, Function<R, RowKey> key, Consumer<R> taker, Signs signs)
            throws IOException {
        try (sheet) {
            signs.check(sheet.columns());
            if (!sheet.tells(REQUIRED)) {
                throw new UnreadableSheet(
                        "sheet.column_missing",
                        "the header lacks the column " + REQUIRED + "; it has " + String.join(", ", sheet.columns()),
                        REQUIRED);
            }
            return new TypedSheet<>(sheet, reader, key).run(taker);
        }
    }

    private SheetReport run(Consumer<R> taker) {
        for (Optional<SheetRow> row = sheet.next(); row.isPresent(); row = sheet.next()) {
            RowCells cells = new RowCells(row.get());
            R value = reader.read(row.get(), cells);
            dayFirst |= cells.dayFirst();
            RowStatus status = cells.faults().isEmpty() ? seen(key.apply(value)) : RowStatus.REJECTED;
            count(row.get().line(), status, cells.faults());
            if (status == RowStatus.ACCEPTED || status == RowStatus.UPDATED) {
                taker.accept(value);
            }
        }
        return report();
    }

    private RowStatus seen(RowKey row) {
        String before = contentOf.put(row.value(), row.content());
        if (before == null) {
            return RowStatus.ACCEPTED;
        }
        return before.equals(row.content()) ? RowStatus.UNCHANGED : RowStatus.UPDATED;
    }

    private void count(long line, RowStatus status, List<CellFault> faults) {
        counts[status.ordinal()]++;
        if (status != RowStatus.ACCEPTED && reports.size() < SheetReport.MOST_ROWS) {
            reports.add(new RowReport(line, status, faults));
        }
    }

    private SheetReport report() {
        return new SheetReport(
                sheet.format(),
                dayFirst,
                sheet.remarkColumns(),
                counts[RowStatus.ACCEPTED.ordinal()],
                counts[RowStatus.UPDATED.ordinal()],
                counts[RowStatus.UNCHANGED.ordinal()],
                counts[RowStatus.REJECTED.ordinal()],
                reports);
    }
}
