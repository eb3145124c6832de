package org.teranga.matching.spreadsheet.row;

import java.util.List;

/**
 * A row that was not plainly accepted.
 *
 * @param line   the line on which it begins, from 1
 * @param status what became of it
 * @param errors what is wrong with it; none unless it is rejected
 */
public record RowReport(long line, RowStatus status, List<CellFault> errors) {
    public RowReport {
        errors = List.copyOf(errors);
    }
}
