package org.teranga.rights.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.rights.entry.WaitingRow;

/**
 * The messages of an association at the desk ({@code rights/news/desk}).
 *
 * @param rows    those that readers see, the newest first
 * @param waiting what a second person has to publish, and what was taken away
 * @param done    what was just done: {@code second, removed}, or nothing
 */
public record NewsView(List<Row> rows, List<WaitingRow> waiting, String done) {
    public NewsView {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    /**
     * One.
     *
     * @param title     what it is called
     * @param href      where it is changed
     * @param from      the first day on which it stands
     * @param until     the last one; null for none
     * @param state     {@code stands, comes, over}
     * @param languages in which it says something
     */
    public record Row(
            String title,
            String href,
            LocalDate from,
            @Nullable LocalDate until,
            String state,
            List<String> languages) {
        public Row {
            languages = List.copyOf(languages);
        }
    }
}
