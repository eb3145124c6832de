package org.teranga.matching.pool.list;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.listing.Paging;

/** The query parameters of a list's address. */
public class ListParameters {
    @QueryParam("status")
    private @Nullable String status;

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("place")
    private @Nullable String place;

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
        return new ListRequest(status, kind, place, search);
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
