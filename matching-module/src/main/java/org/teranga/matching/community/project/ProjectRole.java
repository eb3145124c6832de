package org.teranga.matching.community.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role of a project, its words opened.
 *
 * @param project  of which project
 * @param addedAt  since when somebody is looked for
 * @param closedAt when the household closed it; null while somebody is looked for
 */
public record ProjectRole(
        UUID id,
        UUID project,
        RoleTerms terms,
        Instant addedAt,
        @Nullable Instant closedAt) {
    /** Whether somebody is looked for. */
    public boolean open() {
        return closedAt == null;
    }
}
