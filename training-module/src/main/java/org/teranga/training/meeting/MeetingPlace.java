package org.teranga.training.meeting;

import java.util.Objects;

/**
 * The place where a meeting is held; all of it empty where it is held by link.
 *
 * @param name     of the house
 * @param street   the number and the street
 * @param postcode the postcode
 * @param town     the commune
 */
public record MeetingPlace(String name, String street, String postcode, String town) {
    /** Nowhere but on the web. */
    public static final MeetingPlace NONE = new MeetingPlace("", "", "", "");

    public MeetingPlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(town, "town");
    }

    /** Whether it is held somewhere. */
    public boolean known() {
        return !name.isEmpty() || !street.isEmpty() || !town.isEmpty();
    }

    /** The address on one line. */
    public String line() {
        String place = (postcode + " " + town).strip();
        String address = street.isEmpty() ? place : place.isEmpty() ? street : street + ", " + place;
        return name.isEmpty() ? address : address.isEmpty() ? name : name + ", " + address;
    }
}
