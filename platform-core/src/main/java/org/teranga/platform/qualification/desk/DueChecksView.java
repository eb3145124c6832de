package org.teranga.platform.qualification.desk;

import java.time.LocalDate;
import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * The qualifications that expire soon ({@code platform/checks}). Filter: {@code until}.
 *
 * @param query which part is shown
 * @param total how many end until then
 * @param until the last day that is looked at
 * @param rows  those on this page, what ends first first
 */
public record DueChecksView(ListQuery query, long total, LocalDate until, List<Row> rows) {
    public DueChecksView {
        rows = List.copyOf(rows);
    }

    /**
     * One that ends.
     *
     * @param holder what staff call the person; empty where nobody knows the person any more
     * @param href   where the person is found; empty where that is nowhere
     * @param kind   the code of what was shown
     * @param until  its last day
     * @param days   how many days are left; 0: today is the last
     */
    public record Row(String holder, String href, String kind, LocalDate until, long days) {}
}
