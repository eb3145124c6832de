package org.teranga.matching.plan;

import java.util.List;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.platform.theme.ListQuery;

/**
 * The needs that the last plan leaves without a suggestion, and why ({@code matching/plan/unplaced}). Filters: {@code reason, department};
 * orders: {@code waiting, candidates, need}.
 *
 * @param planHref the plan itself
 * @param planned whether a plan was made at all
 * @param reasons what stops them, the most frequent first
 * @param query   which part of the list is shown
 * @param total   how many there are under these filters
 * @param rows    those on this page
 */
public record UnplacedView(
        String planHref, boolean planned, List<Reason> reasons, ListQuery query, long total, List<Row> rows) {
    public UnplacedView {
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }

    /**
     * What stops some of them.
     *
     * @param code  for the filter
     * @param text  in the language of the page
     * @param count how many
     */
    public record Reason(String code, String text, long count) {}

    /**
     * A need without a suggestion.
     *
     * @param needNumber  its receipt number
     * @param needHref    where it is shown with its candidates and what would open more
     * @param need        what is needed
     * @param placeName   around which place; empty where it is not known
     * @param reason      what stops it, in words
     * @param candidates  how many offers are possible
     * @param waitingDays for how many days it waits
     */
    public record Row(
            String needNumber,
            String needHref,
            NeedSummary need,
            String placeName,
            String reason,
            int candidates,
            long waitingDays) {}
}
