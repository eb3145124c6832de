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
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;

/** The acts in waiting of the open association, and those decided lately. What changes is written at once: evidence reads it by statements. */
@ApplicationScoped
class WaitingActs {
    private static final String REASON = "act.reason";
    private static final int MOST = 200;
    private static final int LATELY = 50;

    private final TenantDatabase database;
    private final FieldCipher cipher;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    WaitingActs(TenantDatabase database, FieldCipher cipher) {
        this.database = database;
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

    /** What waits of this kind about this waits no more. A statement: of an act that is decided meanwhile nothing is changed. */
    void end(String kind, UUID subject, String outcome, Instant now) {
        database.sql("""
                        update platform.act_in_waiting set outcome = :outcome, decided_at = :now
                        where tenant_id = :tenant and outcome is null and kind = :kind and subject_id = :subject
                        """)
                .bind("outcome", outcome)
                .bind("now", now)
                .bind("kind", kind)
                .bind("subject", subject)
                .update();
    }

    /** Ends those that are over. */
    List<ActInWaiting> lapsed(Instant now) {
        List<WaitingAct> over = query("e.outcome is null and e.endsAt <= :now")
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        over.forEach(act -> act.decide("lapsed", null, now));
        entities.flush();
        return over.stream().map(this::told).toList();
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
