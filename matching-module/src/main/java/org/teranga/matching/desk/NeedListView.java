package org.teranga.matching.desk;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.platform.theme.ListQuery;

/**
 * The needs of an association ({@code matching/desk/needs}). Filters: {@code status, kind, place, q, since}; orders: {@code waiting, place,
 * persons, from}.
 *
 * @param query which part is shown
 * @param total how many there are under these filters
 * @param rows  those on this page
 * @param told  what became of rows that were ticked, or null where nothing was done
 * @param tools what the reader may do with ticked rows
 */
public record NeedListView(
        ListQuery query,
        long total,
        List<Row> rows,
        @Nullable BulkOutcome told,
        RowTools tools) {
    public NeedListView {
        Objects.requireNonNull(query, "query");
        rows = List.copyOf(rows);
        Objects.requireNonNull(tools, "tools");
    }

    /**
     * A need in the list.
     *
     * @param id            by which it is ticked
     * @param receiptNumber what it is called by
     * @param href          where it is shown whole, with its candidates
     * @param terms         what is needed
     * @param placeName     around which place, as people call it; empty where it is not known
     * @param status        {@code received}, {@code proposed} or {@code withdrawn}
     * @param waitingDays   for how many days
     */
    public record Row(
            UUID id,
            String receiptNumber,
            String href,
            NeedSummary terms,
            String placeName,
            String status,
            long waitingDays) {}
}
