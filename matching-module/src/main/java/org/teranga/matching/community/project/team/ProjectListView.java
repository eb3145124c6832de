package org.teranga.matching.community.project.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.ListQuery;

/**
 * Projects at the desk ({@code matching/community/list}).
 *
 * @param query which part of them
 * @param rows  that part
 * @param total how many there are in all
 */
public record ProjectListView(ListQuery query, List<Row> rows, long total) {
    public ProjectListView {
        rows = List.copyOf(rows);
    }

    /**
     * A project.
     *
     * @param number  what its household is called by; empty where it has left no need
     * @param skills  whom it looks for, what is needed first
     * @param seats   how many people
     * @param since   since when somebody is looked for; null where nobody is
     * @param owner   who has the file; empty for nobody
     * @param opened  whether the household opened its page to the association
     */
    public record Row(
            String href,
            String number,
            String stage,
            List<String> skills,
            int seats,
            @Nullable LocalDate since,
            LocalDate begunOn,
            String owner,
            boolean opened) {
        public Row {
            skills = List.copyOf(skills);
        }
    }
}
