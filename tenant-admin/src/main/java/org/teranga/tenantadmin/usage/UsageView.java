package org.teranga.tenantadmin.usage;

import java.util.List;
import org.teranga.platform.theme.chart.ColumnChart;

/**
 * The use of an association ({@code tenantadmin/usage/usage}).
 *
 * @param rows  each measure that has a limit
 * @param shown the code of the measure that is drawn
 * @param days  of that measure, day by day
 */
public record UsageView(List<Row> rows, String shown, ColumnChart days) {
    public UsageView {
        rows = List.copyOf(rows);
    }

    /** Whether any measure is near its limit or beyond it. */
    public boolean near() {
        return rows.stream().anyMatch(row -> row.percent() >= Row.NEAR);
    }

    /** Whether any measure is at its limit. */
    public boolean reached() {
        return rows.stream().anyMatch(row -> row.percent() >= Row.FULL);
    }

    /**
     * One measure.
     *
     * @param code    its messages are {@code usage.<code>} and {@code usage.<code>.note}
     * @param used    how much was used today, or is stored, in words
     * @param limit   how much may be, in words
     * @param percent how much of the limit is used, 0 to 100; 0 where the limit holds for a minute
     * @param refused how often the limit turned somebody away today; for requests alone
     * @param href    where it is drawn
     */
    public record Row(String code, String used, String limit, int percent, long refused, String href) {
        static final int NEAR = 80;
        static final int FULL = 100;

        /** How much of a limit is used; a limit of nothing is reached. */
        static int percent(long used, long limit) {
            return limit == 0 ? FULL : (int) Math.min(FULL, FULL * used / limit);
        }

        /** Whether the limit is near. */
        public boolean near() {
            return percent >= NEAR;
        }
    }
}
