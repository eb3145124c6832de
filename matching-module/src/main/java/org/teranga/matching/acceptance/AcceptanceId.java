package org.teranga.matching.acceptance;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of an acceptance.
 *
 * @param value its key
 */
public record AcceptanceId(UUID value) {
    public AcceptanceId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
