package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.web.Problem;

/** The places of the open association: read by everybody, kept by its editors. It asks no permission: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepPlaces {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NUMBER_BITS = 47;

    private final Places places;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    KeepPlaces(Places places, AuditTrail audit, Clock clock) {
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<Place> all() {
        return places.all();
    }

    /** Whether there is one. */
    public boolean any() {
        return places.any();
    }

    /** The one with this id. */
    public Optional<Place> find(UUID id) {
        return places.find(id);
    }

    /** Adds one, which readers see. */
    public UUID add(PlaceWish wish) {
        return add(wish, false);
    }

    /** Adds one that came with the demonstration: readers are told until somebody has changed or confirmed it. */
    public UUID addExample(PlaceWish wish) {
        return add(wish, true);
    }

    private UUID add(PlaceWish wish, boolean example) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        places.put(place(id, number(), wish, example, now), now);
        audit.record("place.add", "place", id);
        return id;
    }

    /**
     * Readers see it as it is said here: the one with this id, or another one under it. Two answer for it, so that it is no example any
     * more.
     */
    void publish(UUID id, PlaceWish wish) {
        Instant now = clock.instant();
        Optional<Place> before = places.find(id);
        places.put(place(id, before.map(Place::number).orElseGet(KeepPlaces::number), wish, false, now), now);
        audit.record(before.isPresent() ? "place.change" : "place.add", "place", id);
    }

    /** A place as it would be. */
    Place draft(UUID id, PlaceWish wish) {
        return place(id, number(), wish, false, clock.instant());
    }

    private static long number() {
        return (RANDOM.nextLong() >>> (Long.SIZE - NUMBER_BITS)) + 1;
    }

    /**
     * Takes one away.
     *
     * @throws Problem 404
     */
    public void remove(UUID id) {
        places.find(id).orElseThrow(Problem::notFound);
        places.remove(id);
        audit.record("place.remove", "place", id);
    }

    private static Place place(UUID id, long number, PlaceWish wish, boolean example, Instant now) {
        return new Place(
                id,
                number,
                wish.category(),
                wish.name(),
                wish.address(),
                wish.contact(),
                wish.hours(),
                wish.access(),
                wish.departments(),
                new TreeMap<>(wish.notes()),
                wish.source(),
                example,
                now);
    }
}
