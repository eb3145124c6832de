package org.teranga.rights.place;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.EarthDistance;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.WordsColumn;

/**
 * A place where somebody may go. What is known of it is public; it is no place where people live. It is added, perhaps as an example that
 * nobody has checked, changed as a whole, and removed. Its columns stand one by one: EclipseLink copies records slowly.
 */
@Entity
@Table(schema = "rights", name = "place")
public class Place extends TenantEntity {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    private PlaceCategory category;

    private String name;

    private String street;
    private String postcode;
    private String town;
    private double latitude;
    private double longitude;
    private String phone;
    private String website;
    private String email;

    @Convert(converter = HoursColumn.class)
    private @Nullable OpeningHours hours;

    @Column(name = "step_free")
    private @Nullable Boolean stepFree;

    private boolean closed;

    @Convert(converter = WordsColumn.class)
    private List<String> languages;

    @Convert(converter = WordsColumn.class)
    private List<String> departments;

    @Convert(converter = NotesColumn.class)
    private SortedMap<String, String> notes;

    private String source;
    private boolean example;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    /** One that readers have not seen yet; of an example they are told until somebody has changed or confirmed it. */
    static Place add(UUID id, PlaceWish wish, boolean example, Instant now) {
        Place place = new Place();
        place.id = id;
        place.number = (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1;
        place.createdAt = now;
        place.change(wish, now);
        place.example = example;
        return place;
    }

    /** It is as it is said here, and no example any more. */
    void change(PlaceWish wish, Instant now) {
        category = wish.category();
        name = wish.name();
        street = wish.address().street();
        postcode = wish.address().postcode();
        town = wish.address().town();
        latitude = wish.address().latitude();
        longitude = wish.address().longitude();
        phone = wish.contact().phone();
        website = wish.contact().website();
        email = wish.contact().email();
        hours = wish.hours();
        stepFree = wish.access().stepFree();
        closed = wish.access().closed();
        languages = wish.access().languages();
        departments = wish.departments();
        notes = Collections.unmodifiableSortedMap(new TreeMap<>(wish.notes()));
        source = wish.source();
        example = false;
        changedAt = now;
    }

    /** Its id within the association. */
    public UUID id() {
        return id;
    }

    /** The same for interfaces that know whole numbers only; drawn at random. */
    public long number() {
        return number;
    }

    /** What sort of place. */
    public PlaceCategory category() {
        return category;
    }

    /** What it is called, in no language. */
    public String name() {
        return name;
    }

    /** Where it is. */
    public Address address() {
        return new Address(street, postcode, town, latitude, longitude);
    }

    /** How it is reached. */
    public Contact contact() {
        return new Contact(phone, website, email);
    }

    /** When it is open; null where that is not known. */
    public @Nullable OpeningHours hours() {
        return hours;
    }

    /** How one gets in and is understood. */
    public Access access() {
        return new Access(stepFree, closed, languages);
    }

    /** Codes of those whom it serves. */
    public List<String> departments() {
        return departments;
    }

    /** Language to what is to be known of it, CommonMark; perhaps none. */
    public SortedMap<String, String> notes() {
        return notes;
    }

    /** Where the facts come from, and of which day; empty where it is the association's own knowledge. */
    public String source() {
        return source;
    }

    /** Whether it came with the demonstration and nobody has checked it. */
    public boolean example() {
        return example;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
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
            return EarthDistance.kilometres(latitude, longitude, otherLatitude, otherLongitude);
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
}
