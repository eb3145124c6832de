package org.teranga.training.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings of the open association. */
@ApplicationScoped
public class Meetings {
    private static final String NEXT = " order by e.starts, e.id";

    @SuppressWarnings("NullAway.Init")
    @PersistenceContext
    private EntityManager entities;

    boolean any() {
        return !entities.createQuery("select e.id from Meeting e", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Meeting> find(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    /** The one with this id. Until the transaction ends nobody else changes it, or gives or takes one of its seats. */
    Optional<Meeting> lock(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those for which this person asked, locked as by {@link #lock}: always in the same order, so that nobody waits for anybody in a circle. */
    List<Meeting> lockAskedBy(UUID person) {
        return query("join e.asked s where s.person = :person order by e.id")
                .setParameter("person", person.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that are not over at this time, the next first. */
    public List<Meeting> from(LocalDateTime moment, int most) {
        return query("where e.ends > :moment" + NEXT)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a course that are not over at this time, the next first. */
    public List<Meeting> ofCourse(UUID course, LocalDateTime moment, int most) {
        return query("where e.course = :course and e.ends > :moment" + NEXT)
                .setParameter("course", course)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that are over, the last first. */
    public List<Meeting> before(LocalDateTime moment, int most) {
        return query("where e.ends <= :moment order by e.starts desc, e.id desc")
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those for which somebody has a seat and that are not over at this time, the next first. */
    public List<Meeting> seating(UUID person, LocalDateTime moment) {
        return query("join e.asked s where e.ends > :moment and s.person = :person and s.state = 'seated'" + NEXT)
                .setParameter("person", person.toString())
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Those that begin between two moments and take place. */
    List<Meeting> beginning(LocalDateTime after, LocalDateTime until) {
        return query("where e.starts > :after and e.starts <= :until and e.cancelledAt is null" + NEXT)
                .setParameter("after", after)
                .setParameter("until", until)
                .getResultList();
    }

    void add(Meeting meeting) {
        entities.persist(meeting);
    }

    private TypedQuery<Meeting> query(String which) {
        return entities.createQuery("select e from Meeting e " + which, Meeting.class);
    }
}
