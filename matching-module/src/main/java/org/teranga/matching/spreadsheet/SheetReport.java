package org.teranga.matching.spreadsheet;

import java.util.List;
import org.teranga.matching.spreadsheet.file.SheetFormat;
import org.teranga.matching.spreadsheet.row.RowReport;

/**
 * How a spreadsheet was read.
 *
 * @param format     separator and encoding
 * @param dayFirst   whether days were written day first
 * @param remarks    the columns that have no meaning of their own and were kept as remarks
 * @param accepted   rows that are new in the file
 * @param updated    rows that changed one before them
 * @param unchanged  rows that said the same as one before them
 * @param rejected   rows with faults
 * @param rows       those that are not plainly accepted, in the order of the file, at most {@link #MOST_ROWS}
 */
public record SheetReport(
        SheetFormat format,
        boolean dayFirst,
        List<String> remarks,
        int accepted,
        int updated,
        int unchanged,
        int rejected,
        List<RowReport> rows) {
    /** How many rows are told of; the others are only counted. */
    public static final int MOST_ROWS = 10_000;

    public SheetReport {
        remarks = List.copyOf(remarks);
        rows = List.copyOf(rows);
    }

    /** How many rows the file has below its header, blank ones left out. */
    public int total() {
        return accepted + updated + unchanged + rejected;
    }
}
