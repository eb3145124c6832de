package org.teranga.matching.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.form.Answers;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.theme.ListQuery;

/** What the addresses of the desk's lists ask. */
final class DeskLists {
    private static final int ROWS = 50;
    private static final Set<String> FILTERS = Set.of("status", "kind", "place", "q", "since");

    private DeskLists() {}

    static ListQuery query(Map<String, List<String>> query, List<String> sorts) {
        return ListQuery.of(query, FILTERS, sorts, ROWS);
    }

    /** A status or kind that there is none of is left out: a mistyped address still shows the list. */
    static ListRequest asked(ListQuery query) {
        String status = query.filter("status");
        String kind = query.filter("kind");
        return new ListRequest(
                Status.of(status).isPresent() ? status : null,
                Vocabulary.KINDS.contains(kind) ? kind : null,
                query.filter("place"),
                query.filter("q"),
                query.filter("since"));
    }

    /**
     * The page of a list.
     *
     * @param page   the rows of this part
     * @param sent   what became of ticked rows, and which are ticked
     * @param writes whether the reader may do something with ticked rows
     */
    static <R> DeskListView<R> view(ListQuery query, ListPage<R> page, Answers sent, boolean writes) {
        return new DeskListView<>(query, page.total(), page.items(), BulkOutcome.told(sent), RowTools.of(sent, writes));
    }
}
