package org.teranga.platform.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who of the team carries what ({@code platform/casework/team}).
 *
 * @param rows all who work on files, who carries most first
 */
public record TeamLoadView(List<Row> rows) {
    public TeamLoadView {
        rows = List.copyOf(rows);
    }

    /** The most tasks that one of them has; 1 at least. */
    public long most() {
        return Math.max(1, rows.stream().mapToLong(Row::tasks).max().orElse(1));
    }

    /** How many tasks all of them have. */
    public long tasks() {
        return rows.stream().mapToLong(Row::tasks).sum();
    }

    /**
     * A member of the team.
     *
     * @param account   by which their files are found
     * @param files     how many files they have
     * @param tasks     how much waits in them
     * @param late      how much of it is past its day
     * @param awayUntil until when they are away; null where they are here
     * @param standIn   who sees their tasks meanwhile; empty for nobody
     */
    public record Row(
            String account,
            String name,
            long files,
            long tasks,
            long late,
            @Nullable LocalDate awayUntil,
            String standIn) {}
}
