package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** The places of the open association: read by everybody, kept by its editors. It asks no permission: who calls has asked. */
@ApplicationScoped
@Transactional
public class KeepPlaces {
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
        places.add(Place.add(id, wish, example, now));
        audit.record("place.add", "place", id);
        return id;
    }

    /**
     * Readers see it as it is said here: the one with this id, or another one under it. Two answer for it, so that it is no example any
     * more.
     */
    void publish(UUID id, PlaceWish wish) {
        Instant now = clock.instant();
        Optional<Place> before = places.hold(id);
        before.ifPresentOrElse(place -> place.change(wish, now), () -> places.add(Place.add(id, wish, false, now)));
        audit.record(before.isPresent() ? "place.change" : "place.add", "place", id);
    }

    /** A place as it would be. */
    Place draft(UUID id, PlaceWish wish) {
        return Place.add(id, wish, false, clock.instant());
    }

    /**
     * Takes one away.
     *
     * @throws Refusal not found
     */
    public void remove(UUID id) {
        places.remove(places.hold(id).orElseThrow(Refusal::notFound));
        audit.record("place.remove", "place", id);
    }
}
