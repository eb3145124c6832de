package org.teranga.rights.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.PlaceMap;

/**
 * The list of places ({@code rights/place/places}).
 *
 * @param filter      what the reader asks for
 * @param departments those that have a place, to choose from
 * @param categories  those of which there is a place, to choose from
 * @param places      the nearest first, or by sort and name
 * @param map         of them; null where there is nothing to draw
 * @param example     whether one of them is an example that nobody has checked
 */
public record PlacesView(
        Filter filter,
        List<Choice> departments,
        List<String> categories,
        List<PlaceView> places,
        @Nullable PlaceMap map,
        boolean example) {
    public PlacesView {
        departments = List.copyOf(departments);
        categories = List.copyOf(categories);
        places = List.copyOf(places);
    }

    /**
     * What the reader asks for.
     *
     * @param department a code; empty for all
     * @param category   a code; empty for all
     * @param town       as it was typed; empty where nothing was
     * @param found      the commune that is meant; empty where none is known by what was typed
     */
    public record Filter(String department, String category, String town, String found) {
        /** Whether anything is asked. */
        public boolean any() {
            return !department.isEmpty() || !category.isEmpty() || !town.isEmpty();
        }
    }

    /** A department to choose. */
    public record Choice(String value, String label) {}
}
