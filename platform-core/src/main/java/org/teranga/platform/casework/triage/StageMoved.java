package org.teranga.platform.casework.triage;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Files of a kind were moved to another stage, in the running transaction.
 *
 * @param kind     the code of the kind of file
 * @param subjects which of them
 * @param to       where they stand now
 */
public record StageMoved(String kind, Collection<UUID> subjects, Stage to) {
    public StageMoved {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        subjects = List.copyOf(subjects);
    }
}
