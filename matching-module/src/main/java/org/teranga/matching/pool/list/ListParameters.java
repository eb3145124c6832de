package org.teranga.matching.pool.list;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.listing.Paging;

/** The query parameters of a list's address. */
public class ListParameters {
    @QueryParam("status")
    private List<String> status = List.of();

    @QueryParam("kind")
    private List<String> kind = List.of();

    @QueryParam("place")
    private List<String> place = List.of();

    @QueryParam("q")
    private @Nullable String search;

    @QueryParam("sort")
    private @Nullable String sort;

    @QueryParam("page")
    private @Nullable String page;

    @QueryParam("size")
    private @Nullable String size;

    /** The filters, as they were written. */
    public ListRequest asked() {
        return new ListRequest(status, kind, place, search, null, ListRequest.Work.ANY);
    }

    /** Which page; 422 where it is none. */
    public Paging paging() {
        return Paging.of(page, size);
    }

    /** In which order; 422 where the list cannot be sorted so. */
    public Order order(Order usual, Set<String> keys) {
        return Order.of(sort, usual, keys);
    }
}
