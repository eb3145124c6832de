package org.teranga.tenantadmin.operator;

import java.util.List;
import org.teranga.platform.theme.ListQuery;

/**
 * The associations of the platform ({@code tenantadmin/operator/associations}). Filters: {@code q, status}.
 *
 * @param query which part is shown
 * @param total how many there are under these filters
 * @param rows  those on this page
 * @param waiting those of all in which something waits for the operator, since nobody there could be the second person
 */
public record OperatorAssociationsView(ListQuery query, long total, List<Row> rows, List<Waiting> waiting) {
    public OperatorAssociationsView {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    /** An association in which something waits, and the page on which it is decided. */
    public record Waiting(String name, String href) {}

    /** One: what it uses, and {@code active}, {@code preparing} or {@code suspended}. */
    public record Row(OperatorHomeView.Load load, String status) {}
}
