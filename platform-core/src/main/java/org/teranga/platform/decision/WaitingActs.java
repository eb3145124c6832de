package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.privacy.FieldCipher;

/** The acts in waiting of the open association, and those decided lately. What changes is written at once: evidence reads it by statements. */
@ApplicationScoped
class WaitingActs {
    private static final String REASON = "act.reason";
    private static final int MOST = 200;
    private static final int LATELY = 50;

    private final FieldCipher cipher;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    WaitingActs(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void add(ActInWaiting act) {
        entities.persist(WaitingAct.ask(
                act, act.reason().isEmpty() ? null : cipher.encrypt(act.askedBy(), REASON, act.reason())));
        entities.flush();
    }

    /** The one with this id. Until the transaction ends nobody else changes it. */
    Optional<ActInWaiting> held(UUID id) {
        return Optional.ofNullable(entities.find(WaitingAct.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(this::told);
    }

    List<ActInWaiting> waiting(Instant now) {
        return told(query("e.outcome is null and e.endsAt > :now order by e.askedAt, e.id")
                .setParameter("now", now)
                .setMaxResults(MOST));
    }

    Optional<ActInWaiting> waiting(String kind, UUID subject, Instant now) {
        return told(query("e.outcome is null and e.endsAt > :now and e.kind = :kind and e.subject = :subject")
                        .setParameter("now", now)
                        .setParameter("kind", kind)
                        .setParameter("subject", subject))
                .stream()
                .findFirst();
    }

    List<ActInWaiting> decided() {
        return told(
                query("e.outcome is not null order by e.decidedAt desc, e.id").setMaxResults(LATELY));
    }

    /** Decides one that is {@link #held}. */
    void decide(UUID id, String outcome, UUID by, Instant now) {
        entities.find(WaitingAct.class, id).decide(outcome, by, now);
        entities.flush();
    }

    /** What waits of this kind about this waits no more. An act that somebody decides meanwhile is waited for, and then left as it is. */
    void end(String kind, UUID subject, String outcome, Instant now) {
        end(
                query("e.outcome is null and e.kind = :kind and e.subject = :subject")
                        .setParameter("kind", kind)
                        .setParameter("subject", subject),
                outcome,
                now);
    }

    /** Ends those that are over. */
    List<ActInWaiting> lapsed(Instant now) {
        return end(query("e.outcome is null and e.endsAt <= :now").setParameter("now", now), "lapsed", now).stream()
                .map(this::told)
                .toList();
    }

    private List<WaitingAct> end(TypedQuery<WaitingAct> which, String outcome, Instant now) {
        List<WaitingAct> ended =
                which.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        ended.forEach(act -> act.decide(outcome, null, now));
        entities.flush();
        return ended;
    }

    private TypedQuery<WaitingAct> query(String which) {
        return entities.createQuery("select e from WaitingAct e where " + which, WaitingAct.class);
    }

    private List<ActInWaiting> told(TypedQuery<WaitingAct> query) {
        return query.getResultList().stream().map(this::told).toList();
    }

    private ActInWaiting told(WaitingAct act) {
        byte[] reason = act.reason();
        return act.told(
                reason == null
                        ? ""
                        : cipher.decrypt(act.askedBy(), REASON, reason).orElse(""));
    }
}
