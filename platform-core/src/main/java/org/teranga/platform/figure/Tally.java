package org.teranga.platform.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the groups of a query, by week and by department, to a figure. */
public final class Tally {
    private final Map<LocalDate, Long> weeks = new HashMap<>();
    private final Map<String, Long> departments = new HashMap<>();
    private long value;

    /**
     * Adds a group.
     *
     * @param monday     the week to which it belongs; null: before all of them
     * @param department where it lies; empty: nobody knows
     * @param count      how many it has
     */
    public void add(@Nullable LocalDate monday, String department, long count) {
        value += count;
        departments.merge(department, count, Long::sum);
        if (monday != null) {
            weeks.merge(monday, count, Long::sum);
        }
    }

    /** The figure; weeks to which nothing belongs have 0. */
    public DashboardFigure figure(String key, int order, DashboardFigure.Rows list, List<LocalDate> mondays) {
        List<DashboardFigure.Week> series = mondays.stream()
                .map(monday -> new DashboardFigure.Week(monday, weeks.getOrDefault(monday, 0L)))
                .toList();
        return new DashboardFigure(key, order, list, value, series, departments);
    }
}
