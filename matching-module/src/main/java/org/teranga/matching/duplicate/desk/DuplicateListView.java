package org.teranga.matching.duplicate.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * A part of the pairs that may be one human's ({@code matching/duplicate/list}): by name, for whoever may read names in lists.
 *
 * @param query  which part
 * @param total  how many there are in all
 * @param rows   those of this part
 * @param lately what was merged and can still be undone; on the first page alone
 * @param told   what was just done with ticked pairs; null where nothing was
 */
public record DuplicateListView(
        ListQuery query,
        long total,
        List<Row> rows,
        List<Merged> lately,
        @Nullable Told told) {
    public DuplicateListView {
        rows = List.copyOf(rows);
        lately = List.copyOf(lately);
    }

    /**
     * A pair.
     *
     * @param id    of the pair
     * @param href  where both are compared
     * @param kind  {@code offer} or {@code need}
     * @param first  the one record
     * @param second the other
     * @param alike codes of what is alike
     */
    public record Row(
            String id, String href, String kind, Called first, Called second, List<String> alike, Instant foundAt) {
        public Row {
            alike = List.copyOf(alike);
        }
    }

    /**
     * A record.
     *
     * @param name   who left it; empty where nobody said it, and where the reader may not read it
     * @param number what it is called by
     */
    public record Called(String name, String number) {
        /** The name, else the number. */
        public String words() {
            return name.isEmpty() ? number : name;
        }
    }

    /**
     * What was done with ticked pairs.
     *
     * @param what {@code apart, together} or {@code nothing} where none was ticked
     * @param rows of which it can be undone
     * @param left how many stayed as they were
     */
    public record Told(String what, List<String> rows, int left) {
        public Told {
            rows = List.copyOf(rows);
        }
    }

    /** What was merged: where that is read, the record that is kept, the one that went, until when it can be undone. */
    public record Merged(String href, String kept, String gone, Instant undoUntil) {}
}
