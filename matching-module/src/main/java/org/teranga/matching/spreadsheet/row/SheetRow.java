package org.teranga.matching.spreadsheet.row;

import java.util.Map;

/**
 * A row below the header.
 *
 * @param line    the line of the file on which it begins, from 1
 * @param cells   column to text, for the known columns, blank cells left out
 * @param remarks column to text, for the others
 * @param surplus whether cells stand beyond the last column
 * @param written column to text as it stood, for cells that were read as people write them: by it the row is known again on another day
 */
public record SheetRow(
        long line,
        Map<String, String> cells,
        Map<String, String> remarks,
        boolean surplus,
        Map<String, String> written) {
    /** The text of a column; empty where there is none. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }
}
