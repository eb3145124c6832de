package org.teranga.matching.pool.intake;

import java.util.List;
import java.util.Set;

/**
 * The fields that somebody left blank and is asked for.
 *
 * @param fields the names of the fields, in the order of the form
 */
public record Unsaid(List<String> fields) {
    /** Without these nobody at all can be proposed. */
    private static final Set<String> NEEDED_BY_ALL = Set.of("languages", "adults", "children", "capacity");

    public Unsaid {
        fields = List.copyOf(fields);
    }

    /** Whether nobody can be proposed before it is said: then no wait is told, since it does not begin. */
    public boolean blocks() {
        return fields.stream().anyMatch(NEEDED_BY_ALL::contains);
    }
}
