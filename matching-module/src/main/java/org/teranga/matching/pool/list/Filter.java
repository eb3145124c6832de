package org.teranga.matching.pool.list;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.locality.Area;

/**
 * The filter of a list; null asks nothing.
 *
 * @param status its status
 * @param kind   its kind
 * @param area   where it lies
 * @param search what it is found by
 * @param since  from when on it came in, or has been waiting
 */
public record Filter(
        @Nullable Status status,
        @Nullable String kind,
        @Nullable Area area,
        @Nullable Search search,
        @Nullable Instant since) {
    /** The whole list. */
    public static final Filter ALL = new Filter(null, null, null, null);

    /** Whatever its age. */
    public Filter(@Nullable Status status, @Nullable String kind, @Nullable Area area, @Nullable Search search) {
        this(status, kind, area, search, null);
    }
}
