package org.teranga.matching.pool.need;

import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.pool.listing.ListingId;

/**
 * The id of a need.
 *
 * @param value its key
 */
public record NeedId(UUID value) implements ListingId {
    public NeedId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
