package org.teranga.matching.plan.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.PlanChange;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.platform.theme.ListQuery;

/**
 * All runs, the newest first ({@code matching/plan/history/runs}).
 *
 * @param query which part of them is shown
 * @param total how many there are
 * @param rows  those on this page
 */
public record RunListView(ListQuery query, long total, List<Row> rows) {
    public RunListView {
        rows = List.copyOf(rows);
    }

    /**
     * A run.
     *
     * @param at           when it was asked for
     * @param status       {@code queued}, {@code running}, {@code done} or {@code failed}
     * @param href         its plan, or how far it is
     * @param today        whether its plan is today's
     * @param figures      what its plan is worth; null where it has none
     * @param rulesVersion by which version of the rules; null likewise
     * @param change       what it changed against the plan before; null for the first plan
     * @param changesHref  who gained and who lost between this plan and today's, or since the one before where it is today's; null where
     *                     there is nothing to compare
     * @param failure      why it has no plan, in the language of the page; null where it has one
     */
    public record Row(
            Instant at,
            String status,
            String href,
            boolean today,
            @Nullable PlanFigures figures,
            @Nullable Integer rulesVersion,
            @Nullable PlanChange change,
            @Nullable String changesHref,
            @Nullable String failure) {}
}
