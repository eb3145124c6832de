package org.teranga.matching.duplicate.desk;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * A part of the pairs that may be one human's ({@code matching/duplicate/list}); nothing of it is personal.
 *
 * @param query  which part
 * @param total  how many there are in all
 * @param rows   those of this part
 * @param lately what was merged and can still be undone; on the first page alone
 */
public record DuplicateListView(ListQuery query, long total, List<Row> rows, List<Merged> lately) {
    public DuplicateListView {
        rows = List.copyOf(rows);
        lately = List.copyOf(lately);
    }

    /**
     * A pair.
     *
     * @param href  where both are compared
     * @param kind  {@code offer} or {@code need}
     * @param first  what the one is called by
     * @param second what the other is called by
     * @param alike codes of what is alike
     */
    public record Row(String href, String kind, String first, String second, List<String> alike, Instant foundAt) {
        public Row {
            alike = List.copyOf(alike);
        }
    }

    /** What was merged: where that is read, the record that is kept, the one that went, until when it can be undone. */
    public record Merged(String href, String kept, String gone, Instant undoUntil) {}
}
