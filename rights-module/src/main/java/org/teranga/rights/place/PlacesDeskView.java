package org.teranga.rights.place;

import java.util.List;

/**
 * The places of an association at the desk ({@code rights/place/desk}).
 *
 * @param rows those there are, by name
 * @param done what was just done: {@code added, changed, removed}, or nothing
 */
public record PlacesDeskView(List<Row> rows, String done) {
    public PlacesDeskView {
        rows = List.copyOf(rows);
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
