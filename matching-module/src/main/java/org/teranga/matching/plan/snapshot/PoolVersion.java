package org.teranga.matching.plan.snapshot;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Tells one state of an association's pool from another: every change of an open offer, an open need or a placement that holds places
 * makes another one.
 *
 * @param day     the day up to which waiting counts
 * @param content how many there are of each, and a hash over all their keys and versions, whatever their order
 */
public record PoolVersion(LocalDate day, String content) {
    public PoolVersion {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(content, "content");
    }
}
