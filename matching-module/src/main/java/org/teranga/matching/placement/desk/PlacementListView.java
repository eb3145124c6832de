package org.teranga.matching.placement.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * The placements of an association ({@code matching/placement/list}). Filters: {@code view} ({@code team, household, host, over}; empty:
 * all that are under way), {@code state, q}; orders: {@code due, since, need, offer}. A POST to {@code /review} of the {@code placement}s
 * that are ticked asks their households.
 *
 * @param waits     who waits for an answer
 * @param query     which part is shown
 * @param total     how many there are under these filters
 * @param mayReview whether this reader may ask households
 * @param ticked    whether all that can be ticked on this page are
 * @param rows      those on this page
 */
public record PlacementListView(
        WaitsView waits, ListQuery query, long total, boolean mayReview, boolean ticked, List<Row> rows) {
    public PlacementListView {
        rows = List.copyOf(rows);
    }

    /** Whether any of these rows can be ticked. */
    public boolean picks() {
        return mayReview && rows.stream().anyMatch(Row::reviewable);
    }

    /**
     * A placement in the list.
     *
     * @param id          its key
     * @param needNumber  receipt number of the need
     * @param offerNumber receipt number of the offer
     * @param kind        housing, language, legal, employment, buddy or project
     * @param placeName   where the offer is; empty where it is not known
     * @param state       a code of {@code PlacementState}
     * @param awaited     who is to do something now: {@code team, household, host}; empty where nobody is
     * @param since       since when
     * @param due         until when; null where nothing is awaited
     * @param overdue     whether that is past
     */
    public record Row(
            String id,
            String needNumber,
            String offerNumber,
            String kind,
            String placeName,
            String state,
            String awaited,
            Instant since,
            @Nullable Instant due,
            boolean overdue) {
        /** Whether it can be read again. */
        public boolean reviewable() {
            return state.equals("proposed");
        }
    }
}
