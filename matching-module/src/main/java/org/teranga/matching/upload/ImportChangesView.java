package org.teranga.matching.upload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Rows of spreadsheets that wait ({@code matching/upload/changes}).
 *
 * @param href     of the page
 * @param rows     the oldest first
 * @param happened {@code accepted} or {@code declined}; empty for nothing
 */
public record ImportChangesView(String href, List<Row> rows, String happened) {
    public ImportChangesView {
        rows = List.copyOf(rows);
    }

    /**
     * A row that waits.
     *
     * @param number      what the record is called by
     * @param recordHref  where the record is read
     * @param by          who brought it; empty where that is not known any more
     * @param mayDecide   whether the reader may: another person than who brought it
     * @param differences what would change, where it can be told in a line
     */
    public record Row(
            UUID id,
            String number,
            String recordHref,
            String by,
            Instant at,
            boolean mayDecide,
            List<Difference> differences) {
        public Row {
            differences = List.copyOf(differences);
        }
    }

    /** A column of ours, what stands there now, and what the row says; empty for nothing. */
    public record Difference(String column, String now, String then) {}
}
