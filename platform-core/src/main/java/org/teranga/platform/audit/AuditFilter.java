package org.teranga.platform.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The filter of an audit trail.
 *
 * @param actors what these accounts did; empty for all
 * @param area   the first word of an action, as {@code offer}; empty for all
 * @param object what was done to this thing
 * @param from   not before this moment
 * @param to     before this moment
 */
public record AuditFilter(Set<UUID> actors, String area, Optional<UUID> object, Instant from, Instant to) {
    public AuditFilter {
        actors = Set.copyOf(actors);
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(object, "object");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
