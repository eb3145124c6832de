package org.teranga.matching.upload.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teranga.platform.spreadsheet.SheetWriter;

/**
 * The faults of an import as a spreadsheet to download: a row for each cell. It travels within the page, as a data address, so that
 * nothing of it is kept on the server.
 */
final class FaultsFile {
    private static final int MOST_ROWS = 2_000;

    private FaultsFile() {}

    /** The address; empty where there is no fault. */
    static String address(List<SpreadsheetImportView.Row> rows) {
        List<SpreadsheetImportView.Row> faulty = rows.stream()
                .filter(row -> !row.faults().isEmpty())
                .limit(MOST_ROWS)
                .toList();
        if (faulty.isEmpty()) {
            return "";
        }
        String encoded = URLEncoder.encode(csv(faulty), StandardCharsets.UTF_8).replace("+", "%20");
        return "data:text/csv;charset=utf-8," + encoded;
    }

    static String csv(List<SpreadsheetImportView.Row> rows) {
        StringBuilder file = new StringBuilder();
        SheetWriter writer = new SheetWriter(file);
        try {
            writer.row(List.of("line", "column", "value", "message"));
            for (SpreadsheetImportView.Row row : rows) {
                for (SpreadsheetImportView.Cell cell : row.faults()) {
                    writer.row(List.of(Long.toString(row.line()), cell.column(), cell.value(), cell.message()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }
}
