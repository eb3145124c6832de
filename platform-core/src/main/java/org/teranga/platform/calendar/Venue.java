package org.teranga.platform.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The venue of an event; all of it empty where it takes place on the web.
 *
 * @param name      of the house: {@code Maison des associations}
 * @param street    the number and the street
 * @param postcode  the postcode
 * @param town      the commune
 * @param latitude  in degrees; null where it is not known
 * @param longitude in degrees; null where it is not known
 */
public record Venue(
        String name,
        String street,
        String postcode,
        String town,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    /** Nowhere. */
    public static final Venue NONE = new Venue("", "", "", "", null, null);

    public Venue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(town, "town");
    }

    /** Whether anything is known of it. */
    public boolean known() {
        return !name.isEmpty() || !street.isEmpty() || !town.isEmpty();
    }

    /** The address on one line: {@code 3 place Guy Hersant, 31400 Toulouse}. */
    public String line() {
        String place = (postcode + " " + town).strip();
        return street.isEmpty() ? place : place.isEmpty() ? street : street + ", " + place;
    }
}
