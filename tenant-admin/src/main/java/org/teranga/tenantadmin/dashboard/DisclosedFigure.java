package org.teranga.tenantadmin.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teranga.platform.figure.DashboardFigure;

/**
 * A figure as far as its reader may know it: exact, or each of its numbers to the nearest multiple of five. Numbers are added up before they
 * are rounded, and each is rounded by itself, a total too: so no difference between two of them tells a small one.
 *
 * @param figure what was counted
 * @param exact  whether the reader may open the list
 */
record DisclosedFigure(DashboardFigure figure, boolean exact) {
    private static final int STEP = 5;
    private static final int MOST_COLUMNS = 13;

    /** How many. */
    long value() {
        return rounded(figure.value());
    }

    /** How many belong to the newest week; to the next one, where weeks are still to come. */
    long newest(LocalDate thisWeek) {
        return figure.weeks().stream()
                .filter(week -> week.monday().equals(thisWeek))
                .mapToLong(week -> rounded(week.value()))
                .findFirst()
                .orElse(0);
    }

    /** How many belong to no week of the period, since they are older. */
    long older() {
        return rounded(figure.value()
                - figure.weeks().stream().mapToLong(DashboardFigure.Week::value).sum());
    }

    /** The weeks, several put together where they are too many to be drawn, each by its first Monday. */
    List<DashboardFigure.Week> trend() {
        List<DashboardFigure.Week> weeks = figure.weeks();
        int together = Math.max(1, (weeks.size() + MOST_COLUMNS - 1) / MOST_COLUMNS);
        List<DashboardFigure.Week> columns = new ArrayList<>();
        for (int from = 0; from < weeks.size(); from += together) {
            List<DashboardFigure.Week> part = weeks.subList(from, Math.min(weeks.size(), from + together));
            long sum = part.stream().mapToLong(DashboardFigure.Week::value).sum();
            columns.add(new DashboardFigure.Week(part.getFirst().monday(), rounded(sum)));
        }
        return columns;
    }

    /** By department's code, in their order. */
    Map<String, Long> departments() {
        Map<String, Long> told = new TreeMap<>();
        figure.departments().forEach((code, count) -> told.put(code, rounded(count)));
        return told;
    }

    private long rounded(long count) {
        return exact ? count : STEP * ((count + STEP / 2) / STEP);
    }
}
