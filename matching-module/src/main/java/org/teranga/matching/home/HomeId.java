package org.teranga.matching.home;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a home. A home of which one offer alone was ever made has the id of that offer.
 *
 * @param value its key
 */
public record HomeId(UUID value) {
    public HomeId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
