package org.teranga.matching.desk;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What the reader of a list may do with its rows.
 *
 * @param change whether they may be withdrawn and taken back
 * @param ticked whether all of this page come ticked, as the link above the table asks
 */
public record RowTools(boolean change, boolean ticked) {
    static RowTools of(MultivaluedMap<String, String> query, boolean change) {
        return new RowTools(change, "page".equals(query.getFirst("tick")));
    }
}
