package org.teranga.matching.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * The offers, or the needs, of an association ({@code matching/desk/offers}, {@code matching/desk/needs}). Filters: {@code status, kind,
 * place, q, since}.
 *
 * @param <R>   a row
 * @param query which part is shown
 * @param total how many there are under these filters
 * @param rows  those on this page
 * @param told  what became of rows that were ticked, or null where nothing was done
 * @param tools what the reader may do with ticked rows
 */
public record DeskListView<R>(
        ListQuery query, long total, List<R> rows, @Nullable BulkOutcome told, RowTools tools) {
    public DeskListView {
        rows = List.copyOf(rows);
    }
}
