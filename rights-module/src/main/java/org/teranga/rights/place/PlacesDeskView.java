package org.teranga.rights.place;

import java.util.List;
import org.teranga.rights.entry.WaitingRow;

/**
 * The places of an association at the desk ({@code rights/place/desk}).
 *
 * @param rows    those that readers see, by name
 * @param waiting what a second person has to publish, and what was taken away
 * @param done    what was just done: {@code second, removed}, or nothing
 */
public record PlacesDeskView(List<Row> rows, List<WaitingRow> waiting, String done) {
    public PlacesDeskView {
        rows = List.copyOf(rows);
        waiting = List.copyOf(waiting);
    }

    /**
     * One.
     *
     * @param place as it is read
     * @param href  where it is changed
     * @param notes languages in which something is said of it
     */
    public record Row(PlaceView place, String href, List<String> notes) {
        public Row {
            notes = List.copyOf(notes);
        }
    }
}
