package org.teranga.matching.pool.list;

import org.jspecify.annotations.Nullable;

/**
 * The query of a list as it was written in the address; null and blank ask nothing.
 *
 * @param status received, proposed, withdrawn
 * @param kind   a kind's code
 * @param place  an INSEE code, a postcode, a department's code, the name of a commune
 * @param search a receipt number, a commune, an exact e-mail address or phone number, words of a name
 * @param since  the first day, as {@code 2026-11-02}; what is no day asks nothing
 */
public record ListRequest(
        @Nullable String status,
        @Nullable String kind,
        @Nullable String place,
        @Nullable String search,
        @Nullable String since) {
    /** Whatever its age. */
    public ListRequest(
            @Nullable String status, @Nullable String kind, @Nullable String place, @Nullable String search) {
        this(status, kind, place, search, null);
    }
}
