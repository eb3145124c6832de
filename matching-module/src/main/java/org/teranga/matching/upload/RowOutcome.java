package org.teranga.matching.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.spreadsheet.row.CellFault;
import org.teranga.matching.spreadsheet.row.RowStatus;

/**
 * What became of a row that could be read.
 *
 * @param line   the line on which it begins, from 1
 * @param status accepted, updated or unchanged; rejected where it may not be stored
 * @param aside  why it waits aside; null where it does not
 * @param errors why it may not be stored; none unless it is rejected
 */
record RowOutcome(long line, RowStatus status, @Nullable Aside aside, List<CellFault> errors) {
    RowOutcome {
        errors = List.copyOf(errors);
    }

    RowOutcome(long line, RowStatus status, @Nullable Aside aside) {
        this(line, status, aside, List.of());
    }

    /** A row that the association cannot keep as it is. */
    static RowOutcome rejected(long line, List<CellFault> errors) {
        return new RowOutcome(line, RowStatus.REJECTED, null, errors);
    }

    RowOutcome(long line, RowStatus status) {
        this(line, status, null);
    }
}
