package org.teranga.matching.plan.run;

import java.util.Objects;
import java.util.UUID;

/**
 * The id of a run.
 *
 * @param value its key
 */
public record RunId(UUID value) {
    public RunId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
