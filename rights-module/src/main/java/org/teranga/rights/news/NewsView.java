package org.teranga.rights.news;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The messages of an association at the desk ({@code rights/news/desk}).
 *
 * @param rows those there are, the newest first
 * @param done what was just done: {@code added, changed, removed}, or nothing
 */
public record NewsView(List<Row> rows, String done) {
    public NewsView {
        rows = List.copyOf(rows);
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
