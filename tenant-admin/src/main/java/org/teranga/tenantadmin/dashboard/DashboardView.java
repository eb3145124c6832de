package org.teranga.tenantadmin.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * The association in figures ({@code tenantadmin/dashboard/dashboard}).
 *
 * @param periods   the periods to choose from
 * @param weeks     how many weeks are counted
 * @param figures   the figures, in their order
 * @param rounded   whether any is told in rounded numbers
 * @param shown     the one that is drawn; null where there is none
 * @param sheetHref where all of it is a spreadsheet
 */
public record DashboardView(
        List<Period> periods,
        int weeks,
        List<Figure> figures,
        boolean rounded,
        @Nullable Shown shown,
        String sheetHref) {
    public DashboardView {
        periods = List.copyOf(periods);
        figures = List.copyOf(figures);
    }

    /** A period to choose: how many weeks, its address, and whether it is the present one. */
    public record Period(int weeks, String href, boolean current) {}

    /**
     * A figure in the table.
     *
     * @param key      its message is {@code figure.<key>}
     * @param value    how many
     * @param exact    whether the number is exact; otherwise to the nearest five
     * @param newest   how many of them belong to this week
     * @param listHref the list behind it; empty where the reader may not open it
     * @param href     where it is drawn
     * @param current  whether it is drawn here
     */
    public record Figure(
            String key, long value, boolean exact, long newest, String listHref, String href, boolean current) {}

    /**
     * The figure that is drawn.
     *
     * @param key        its name
     * @param ahead      whether its weeks are still to come
     * @param trend      by week
     * @param map        by department; null where places say nothing
     * @param placedHref the list of a department, up to its code; empty where there is none to open
     * @param nowhere    how many of which nobody knows where
     */
    public record Shown(
            String key,
            boolean ahead,
            ColumnChart trend,
            @Nullable DepartmentMap map,
            String placedHref,
            long nowhere) {}
}
