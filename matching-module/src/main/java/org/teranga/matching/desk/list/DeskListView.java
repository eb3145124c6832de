package org.teranga.matching.desk.list;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * The offers, or the needs, of an association ({@code matching/desk/offers}, {@code matching/desk/needs}). Filters: {@code status, kind,
 * place, q, since, stage, owner, due, reach, language, persons, ready}.
 *
 * @param <R>    a row
 * @param query  which part is shown
 * @param total  how many there are under these filters
 * @param rows   those on this page
 * @param told   what became of rows that were ticked, or null where nothing was done
 * @param tools  what the reader may do with ticked rows
 * @param around what stands around the rows
 */
public record DeskListView<R>(
        ListQuery query, long total, List<R> rows, @Nullable BulkOutcome told, RowTools tools, Around around) {
    public DeskListView {
        rows = List.copyOf(rows);
    }

    /** Whether a column is shown. */
    public boolean shows(String column) {
        return around.columns.contains(column);
    }

    /** All columns that can be chosen. */
    public List<String> allColumns() {
        return Arrays.stream(ListColumn.values()).map(ListColumn::code).toList();
    }

    /**
     * What stands around the rows.
     *
     * @param columns the columns that are shown, after who it is
     * @param views   the views that the reader may choose
     * @param members who works on files; empty for who does not
     * @param works   whether the reader works on files
     * @param stages  the stages to which a file can be moved by hand
     */
    public record Around(
            List<String> columns, List<SavedView> views, List<Member> members, boolean works, List<String> stages) {
        public Around {
            columns = List.copyOf(columns);
            views = List.copyOf(views);
            members = List.copyOf(members);
            stages = List.copyOf(stages);
        }
    }

    /** A member of the team: account and name. */
    public record Member(String id, String name) {}

    /**
     * A view that somebody has kept.
     *
     * @param id     its key
     * @param name   what it is called
     * @param href   its address, from the question mark on
     * @param count  how many rows it has now
     * @param mine   whether the reader has kept it
     * @param shared whether everybody sees it
     */
    public record SavedView(String id, String name, String href, long count, boolean mine, boolean shared) {}
}
