package org.teranga.matching.placement;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a placement.
 *
 * @param value its key
 */
public record PlacementId(UUID value) {
    public PlacementId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
