package org.teranga.rights.place;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Distance;

/**
 * A place where somebody may go. What is known of it is public; it is no place where people live.
 *
 * @param id          its id within the association
 * @param number      the same for interfaces that know whole numbers only
 * @param category    what sort of place
 * @param name        what it is called, in no language
 * @param address     where it is
 * @param contact     how it is reached
 * @param hours       when it is open; null where that is not known
 * @param access      how one gets in and is understood
 * @param departments codes of those whom it serves
 * @param notes       language to what is to be known of it, CommonMark; perhaps none
 * @param source      where the facts come from, and of which day; empty where it is the association's own knowledge
 * @param example     whether it came with the demonstration and nobody has checked it
 * @param changedAt   when it was last changed
 */
public record Place(
        UUID id,
        long number,
        PlaceCategory category,
        String name,
        Address address,
        Contact contact,
        @Nullable OpeningHours hours,
        Access access,
        List<String> departments,
        SortedMap<String, String> notes,
        String source,
        boolean example,
        Instant changedAt) {
    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(access, "access");
        departments = List.copyOf(departments);
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(notes));
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(changedAt, "changedAt");
    }

    /**
     * Where a place is.
     *
     * @param street    the number and the street
     * @param postcode  the postcode
     * @param town      the commune
     * @param latitude  in degrees; of the commune where nothing is more exact
     * @param longitude in degrees
     */
    public record Address(String street, String postcode, String town, double latitude, double longitude) {
        /** On one line. */
        public String line() {
            String place = (postcode + " " + town).strip();
            return street.isEmpty() ? place : street + ", " + place;
        }

        /** How far it is from here, in kilometres along the great circle. */
        public double kilometresFrom(double otherLatitude, double otherLongitude) {
            return Distance.kilometres(latitude, longitude, otherLatitude, otherLongitude);
        }
    }

    /** How a place is reached; each empty where that is not known. */
    public record Contact(String phone, String website, String email) {}

    /**
     * How one gets in and is understood.
     *
     * @param stepFree  whether one gets in without steps; null where that is not known
     * @param closed    whether it is closed for some time
     * @param languages codes of those that are spoken there
     */
    public record Access(@Nullable Boolean stepFree, boolean closed, List<String> languages) {
        public Access {
            languages = List.copyOf(languages);
        }
    }

    /** The language in which its note is read: theirs, else the first of these in which there is one; empty where there is none. */
    public Optional<String> noteLanguage(String language, List<String> others) {
        if (notes.containsKey(language)) {
            return Optional.of(language);
        }
        return others.stream()
                .filter(notes::containsKey)
                .findFirst()
                .or(() -> notes.isEmpty() ? Optional.empty() : Optional.of(notes.firstKey()));
    }
}
