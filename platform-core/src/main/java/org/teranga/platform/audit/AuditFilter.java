package org.teranga.platform.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries of a trail are asked for.
 *
 * @param actor  what this account did
 * @param area   the first word of an action, as {@code offer}; empty for all
 * @param object what was done to this thing
 * @param from   not before this moment
 * @param to     before this moment
 */
public record AuditFilter(Optional<UUID> actor, String area, Optional<UUID> object, Instant from, Instant to) {
    public AuditFilter {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
