package org.teranga.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events of the open association. */
@ApplicationScoped
class CalendarEvents {
    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    void add(CalendarEvent event) {
        entities.persist(event);
        entities.flush();
    }

    Optional<PublicEvent> find(UUID id) {
        return Optional.ofNullable(entities.find(CalendarEvent.class, id)).map(CalendarEvent::event);
    }

    /** The one with this id; nobody else changes it until the transaction ends. */
    Optional<CalendarEvent> hold(UUID id) {
        return Optional.ofNullable(entities.find(CalendarEvent.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PublicEvent> byNumber(long number) {
        return list(query("e.number = :number").setParameter("number", number)).stream()
                .findFirst();
    }

    /** Those that are not over before this day, by their beginning. */
    List<PublicEvent> since(LocalDate day, int most) {
        return list(query("e.lastDay >= :day order by e.starts, e.id")
                .setParameter("day", day)
                .setMaxResults(most));
    }

    /** Those that are over before this day, the last first. */
    List<PublicEvent> before(LocalDate day, int most) {
        return list(query("e.lastDay < :day order by e.lastDay desc, e.id")
                .setParameter("day", day)
                .setMaxResults(most));
    }

    void remove(CalendarEvent event) {
        entities.remove(event);
        entities.flush();
    }

    /** Writes what was changed, for what is written of it elsewhere. */
    void flush() {
        entities.flush();
    }

    private TypedQuery<CalendarEvent> query(String which) {
        return entities.createQuery("select e from CalendarEvent e where " + which, CalendarEvent.class);
    }

    private static List<PublicEvent> list(TypedQuery<CalendarEvent> query) {
        return query.getResultList().stream().map(CalendarEvent::event).toList();
    }
}
