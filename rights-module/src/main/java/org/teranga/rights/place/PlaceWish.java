package org.teranga.rights.place;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The requested data of a place; the same words as {@link Place}.
 *
 * @param departments codes; where none is named, the one of its commune
 */
public record PlaceWish(
        PlaceCategory category,
        String name,
        Place.Address address,
        Place.Contact contact,
        @Nullable OpeningHours hours,
        Place.Access access,
        List<String> departments,
        Map<String, String> notes,
        String source) {
    public PlaceWish {
        departments = List.copyOf(departments);
        notes = Map.copyOf(notes);
    }
}
