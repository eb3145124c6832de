package org.teranga.matching.upload;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.area.Aside;
import org.teranga.matching.spreadsheet.RowStatus;

/**
 * What became of a row that could be read.
 *
 * @param line   the line on which it begins, from 1
 * @param status accepted, updated or unchanged
 * @param aside  why it waits aside; null where it does not
 */
record Taken(long line, RowStatus status, @Nullable Aside aside) {
    Taken(long line, RowStatus status) {
        this(line, status, null);
    }
}
