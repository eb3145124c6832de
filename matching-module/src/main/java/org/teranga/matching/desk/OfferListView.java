package org.teranga.matching.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.platform.theme.ListQuery;

/**
 * The offers of an association ({@code matching/desk/offers}). Filters: {@code status, kind, place, q, since}; orders: {@code received, place,
 * capacity, from}.
 *
 * @param query which part is shown
 * @param total how many there are under these filters
 * @param rows  those on this page
 * @param told  what became of rows that were ticked, or null where nothing was done
 * @param tools what the reader may do with ticked rows
 */
public record OfferListView(
        ListQuery query,
        long total,
        List<Row> rows,
        @Nullable BulkOutcome told,
        RowTools tools) {
    public OfferListView {
        Objects.requireNonNull(query, "query");
        rows = List.copyOf(rows);
        Objects.requireNonNull(tools, "tools");
    }

    /**
     * An offer in the list.
     *
     * @param id            by which it is ticked
     * @param receiptNumber what it is called by
     * @param href          where it is shown whole
     * @param terms         what is offered
     * @param placeName     where, as people call it; empty where it is not known
     * @param status        {@code received}, {@code proposed} or {@code withdrawn}
     * @param receivedAt    when it came in
     */
    public record Row(
            UUID id,
            String receiptNumber,
            String href,
            OfferSummary terms,
            String placeName,
            String status,
            Instant receivedAt) {}
}
