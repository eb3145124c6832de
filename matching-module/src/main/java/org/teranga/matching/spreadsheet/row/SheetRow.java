package org.teranga.matching.spreadsheet.row;

import java.util.List;
import java.util.Map;

/**
 * A row below the header.
 *
 * @param line    the line of the file on which it begins, from 1
 * @param cells   column to text, for the known columns, blank cells left out
 * @param remarks column to text, for the others
 * @param surplus whether cells stand beyond the last column
 * @param written column to text as it stood, for cells that were read as people write them: by it the row is known again on another day
 * @param places  column to the places that its cell may mean, each so written that it means that one alone; for cells that may mean two
 */
public record SheetRow(
        long line,
        Map<String, String> cells,
        Map<String, String> remarks,
        boolean surplus,
        Map<String, String> written,
        Map<String, List<String>> places) {
    public SheetRow {
        places = Map.copyOf(places);
    }

    /** A row whose cells mean one place at most. */
    public SheetRow(
            long line,
            Map<String, String> cells,
            Map<String, String> remarks,
            boolean surplus,
            Map<String, String> written) {
        this(line, cells, remarks, surplus, written, Map.of());
    }

    /** The text of a column; empty where there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
