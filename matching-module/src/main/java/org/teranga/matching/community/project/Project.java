package org.teranga.matching.community.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project, its words opened.
 *
 * @param person   whose it is, under whose key its words lie
 * @param result   what came of it, by code; empty while it is under way
 * @param begunBy  who of the team began it for the household; null where the household did
 * @param closedAt when it was closed; null while it is under way
 */
public record Project(
        UUID id,
        UUID person,
        ProjectWords words,
        ProjectStage stage,
        String result,
        Instant begunAt,
        @Nullable UUID begunBy,
        @Nullable Instant closedAt) {
    /** Whether it is under way. */
    public boolean open() {
        return stage != ProjectStage.CLOSED;
    }
}
