package org.teranga.platform.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of an association at the desk ({@code platform/calendar/desk}).
 *
 * @param toCome those that are not over
 * @param over   those that are, the last first
 * @param done   what was just done: {@code added, changed, cancelled, restored}, or nothing
 */
public record CalendarView(List<Row> toCome, List<Row> over, String done) {
    public CalendarView {
        toCome = List.copyOf(toCome);
        over = List.copyOf(over);
    }

    /**
     * One.
     *
     * @param event     as it is read
     * @param href      where it is changed; null for one that a feature keeps
     * @param copy      where another one like it is begun
     * @param languages in which it is said
     */
    public record Row(EventView event, @Nullable String href, String copy, List<String> languages) {
        public Row {
            languages = List.copyOf(languages);
        }
    }
}
