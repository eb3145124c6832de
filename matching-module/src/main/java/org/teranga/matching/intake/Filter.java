package org.teranga.matching.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; null asks nothing.
 *
 * @param status its status
 * @param kind   its kind
 * @param area   where it lies
 * @param search what it is found by
 */
public record Filter(
        @Nullable Status status,
        @Nullable String kind,
        @Nullable Area area,
        @Nullable Search search) {
    /** The whole list. */
    public static final Filter ALL = new Filter(null, null, null, null);
}
