package org.teranga.matching.pool.offer;

import java.util.Objects;
import java.util.UUID;
import org.teranga.matching.pool.listing.ListingId;

/**
 * The id of an offer.
 *
 * @param value its key
 */
public record OfferId(UUID value) implements ListingId {
    public OfferId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
