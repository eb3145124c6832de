package org.teranga.matching.duplicate.merge;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How two records are to be made one.
 *
 * @param keep     which record is kept
 * @param winners  of what, by codes, which record's word counts; what is not named stays as the kept one says it
 * @param seen     the versions of both on which this is based, by record; empty where nobody says
 */
public record MergeChoice(UUID keep, Map<String, UUID> winners, Map<UUID, Long> seen) {
    public MergeChoice {
        Objects.requireNonNull(keep, "keep");
        winners = Map.copyOf(winners);
        seen = Map.copyOf(seen);
    }

    /** Whether this version of a record is the one that was seen. */
    boolean knows(UUID record, long version) {
        @Nullable Long known = seen.get(record);
        return known == null || known == version;
    }
}
