package org.teranga.matching.placement.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * The placements of an association ({@code matching/placement/list}). Filters: {@code view} ({@code team, household, host, over}; empty:
 * all that are under way), {@code state, q}; orders: {@code due, since, need, offer}. A POST to {@code /review} of the {@code placement}s
 * that are ticked asks their households, one to {@code /introduce} tells the sides of approved ones how to reach each other.
 *
 * @param waits     who waits for an answer
 * @param query     which part is shown
 * @param total     how many there are under these filters
 * @param mayReview whether this reader may ask households
 * @param ticked    whether all that can be ticked on this page are
 * @param rows      those on this page
 * @param open      the pair that is open beside the list; null where none is
 * @param done      the key of the placement of which a step was just taken; empty where none was
 */
public record PlacementListView(
        WaitsView waits,
        ListQuery query,
        long total,
        boolean mayReview,
        boolean ticked,
        List<Row> rows,
        @Nullable Opened open,
        String done) {
    public PlacementListView {
        rows = List.copyOf(rows);
    }

    /** Whether any of these rows can be ticked. */
    public boolean picks() {
        return takes("review") || takes("introduce");
    }

    /** Whether this step can be taken of any of these rows that are ticked. */
    public boolean takes(String step) {
        return mayReview && rows.stream().anyMatch(row -> row.together().equals(step));
    }

    /** How many rows can be ticked. */
    public long tickable() {
        return rows.stream().filter(row -> !row.together().isEmpty()).count();
    }

    /** Whether any of these rows waits for the team. */
    public boolean decides() {
        return rows.stream().anyMatch(Row::isTeams);
    }

    /**
     * A pair open beside the list.
     *
     * @param id        its key
     * @param placement as its page shows it
     * @param back      what follows the address of a step, so that it leads on to the next pair
     * @param close     the list without it
     * @param next      the next one of the list that waits for the team; null where there is none
     */
    public record Opened(
            String id,
            PlacementView placement,
            String back,
            String close,
            @Nullable String next) {}

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
     * @param openHref    the same page with it open beside the list
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
            boolean overdue,
            String openHref) {
        /** The step that can be taken of many such at once; empty where none can. */
        public String together() {
            return switch (state) {
                case "proposed" -> "review";
                case "approved" -> "introduce";
                default -> "";
            };
        }

        /** Whether it waits for the team. */
        public boolean isTeams() {
            return awaited.equals("team");
        }
    }
}
