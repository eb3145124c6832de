package org.teranga.matching.outcome.report;

import java.util.Arrays;
import java.util.List;

/**
 * Which figures a report has, in which order and in whose words.
 *
 * @param id    {@code full, cohabitations}, or the id of one of the association
 * @param name  how the association calls it; empty where it ships
 * @param items its figures
 */
record ReportTemplate(String id, String name, List<Item> items) {
    /** All figures. */
    static final ReportTemplate FULL = shipped("full", ReportFigure.values());

    /**
     * What the French programme of hosting by citizens publishes of itself: how many people were welcomed, for how long, and how many found a solution of housing
     * when they left. See decision 080 for where that is published.
     */
    static final ReportTemplate COHABITATIONS = shipped(
            "cohabitations",
            ReportFigure.WELCOMED,
            ReportFigure.HOSTED,
            ReportFigure.NIGHTS,
            ReportFigure.ENDED,
            ReportFigure.QUARTILES,
            ReportFigure.LENGTHS,
            ReportFigure.REASONS,
            ReportFigure.NEXT,
            ReportFigure.HOUSING_EXIT,
            ReportFigure.HOUSING_LATER,
            ReportFigure.ACTIVITY_ENTRY,
            ReportFigure.ACTIVITY_EXIT,
            ReportFigure.FRENCH_ENTRY,
            ReportFigure.FRENCH_EXIT,
            ReportFigure.HOMES);

    /** Those that ship. */
    static final List<ReportTemplate> SHIPPED = List.of(FULL, COHABITATIONS);

    ReportTemplate {
        items = List.copyOf(items);
    }

    private static ReportTemplate shipped(String id, ReportFigure... figures) {
        return new ReportTemplate(
                id,
                "",
                Arrays.stream(figures).map(figure -> new Item(figure, "")).toList());
    }

    List<ReportFigure> figures() {
        return items.stream().map(Item::figure).toList();
    }

    /** A figure, and what the association calls it; empty for the usual words. */
    record Item(ReportFigure figure, String words) {}
}
