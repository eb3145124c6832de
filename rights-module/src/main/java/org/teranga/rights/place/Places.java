package org.teranga.rights.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places of the open association. */
@ApplicationScoped
class Places {
    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    Optional<Place> find(UUID id) {
        return Optional.ofNullable(entities.find(Place.class, id));
    }

    /** The one with this id; nobody else changes it until the end of this transaction, so that what is published last stands as a whole. */
    Optional<Place> hold(UUID id) {
        return Optional.ofNullable(entities.find(Place.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Place> all() {
        return entities.createQuery("select e from Place e order by e.name, e.id", Place.class)
                .getResultList();
    }

    boolean any() {
        return !entities.createQuery("select e.id from Place e", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void add(Place place) {
        entities.persist(place);
    }

    void remove(Place place) {
        entities.remove(place);
    }
}
