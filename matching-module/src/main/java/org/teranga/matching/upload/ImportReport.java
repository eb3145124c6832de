package org.teranga.matching.upload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.spreadsheet.row.RowStatus;

/**
 * The outcome of a spreadsheet import.
 *
 * @param sheet     how it was read
 * @param accepted  new rows
 * @param updated   rows that were known and have changed
 * @param unchanged rows that were known as they are, and those that wait
 * @param waiting   rows, among those unchanged, that say something else of a known record and wait until somebody decides
 * @param rejected  rows with faults
 * @param rows      those that are not plainly accepted, in the order of the file, at most {@link SheetReport#MOST_ROWS}
 * @param aside     offers, among those accepted or updated, that the association cannot take where they are, in the order of the file
 * @param duplicates how many of those that came in may be people who are known already, as far as the importer may know it
 * @param twice     the lines of those of which that is foreseen
 */
public record ImportReport(
        SheetReport sheet,
        long accepted,
        long updated,
        long unchanged,
        long waiting,
        long rejected,
        List<RowReport> rows,
        List<Waiting> aside,
        long duplicates,
        Set<Long> twice) {
    public ImportReport {
        twice = new TreeSet<>(twice);
        rows = List.copyOf(rows);
        aside = List.copyOf(aside);
    }

    /** A row that was stored and waits aside: its line, and why. */
    public record Waiting(long line, Aside why) {}

    /**
     * Puts together what the reader and what the database said.
     *
     * @param sheet how the file was read
     * @param taken what became of the rows that the reader handed over
     */
    static ImportReport of(SheetReport sheet, List<RowOutcome> taken) {
        List<RowReport> rows = new ArrayList<>();
        sheet.rows().stream()
                .filter(row -> row.status() == RowStatus.REJECTED || row.status() == RowStatus.UNCHANGED)
                .forEach(rows::add);
        taken.stream()
                .filter(row -> row.status() != RowStatus.ACCEPTED && row.aside() == null)
                .forEach(row -> rows.add(new RowReport(row.line(), row.status(), row.errors())));
        rows.sort(Comparator.comparingLong(RowReport::line));
        return new ImportReport(
                sheet,
                count(taken, RowStatus.ACCEPTED),
                count(taken, RowStatus.UPDATED),
                count(taken, RowStatus.UNCHANGED) + count(taken, RowStatus.WAITING) + sheet.unchanged(),
                count(taken, RowStatus.WAITING),
                sheet.rejected() + count(taken, RowStatus.REJECTED),
                rows.subList(0, Math.min(rows.size(), SheetReport.MOST_ROWS)),
                taken.stream()
                        .flatMap(row -> Stream.ofNullable(row.aside()).map(why -> new Waiting(row.line(), why)))
                        .sorted(Comparator.comparingLong(Waiting::line))
                        .toList(),
                0,
                Set.of());
    }

    /** The same, where so many of those that came in may be people who are known already. */
    ImportReport with(long likelyDuplicates) {
        return new ImportReport(
                sheet, accepted, updated, unchanged, waiting, rejected, rows, aside, likelyDuplicates, twice);
    }

    /** The same, where this is foreseen of these lines. */
    ImportReport with(Set<Long> lines) {
        return new ImportReport(sheet, accepted, updated, unchanged, waiting, rejected, rows, aside, duplicates, lines);
    }

    private static long count(List<RowOutcome> taken, RowStatus status) {
        return taken.stream().filter(row -> row.status() == status).count();
    }
}
