package org.teranga.matching.community.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a project, its words opened.
 *
 * @param state {@code done, now, later}
 * @param due   on which day it was, or by when; null where nothing is said
 */
public record ProjectMilestone(
        UUID id, String words, String state, @Nullable LocalDate due) {
    /** How it may stand. */
    public static final List<String> STATES = List.of("done", "now", "later");
}
