package org.teranga.matching.plan.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.platform.theme.ListQuery;

/**
 * The needs that gained or lost a suggestion between two plans ({@code matching/plan/history/changes}). Filter: {@code change} ({@code won,
 * lost, moved}); orders: {@code waiting, need}.
 *
 * @param before the earlier plan
 * @param after  the later one
 * @param won    how many gained a suggestion
 * @param lost   how many lost theirs
 * @param moved  how many have another one
 * @param query  which part of the list is shown
 * @param total  how many there are under this filter
 * @param rows   those on this page
 */
public record PlanChangesView(
        Side before, Side after, long won, long lost, long moved, ListQuery query, long total, List<Row> rows) {
    public PlanChangesView {
        rows = List.copyOf(rows);
    }

    /** One of the two plans. */
    public record Side(Instant at, String href, int rulesVersion) {}

    /**
     * A need.
     *
     * @param number      its receipt number
     * @param href        where it is shown
     * @param need        what is needed
     * @param waitingDays for how many days it waits
     * @param change      {@code won}, {@code lost} or {@code moved}
     * @param before      the number of the offer before; null where there was none
     * @param after       the number of the offer after; null where there is none
     */
    public record Row(
            String number,
            String href,
            NeedSummary need,
            long waitingDays,
            String change,
            @Nullable String before,
            @Nullable String after) {}
}
