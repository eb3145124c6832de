package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.FieldCipher;

/**
 * The legal holds: files that must not be erased for now, because of a complaint, an investigation, a court. The reason lies under the
 * person's own key.
 */
@ApplicationScoped
@Transactional
public class LegalHolds implements ErasureObstacle {
    private static final String REASON = "legal_hold.reason";
    private static final int MOST = 500;

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    LegalHolds(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Puts one, by a statement: false where there is one already, also where it was put at the same moment. */
    public boolean put(UUID person, String reason, UUID by) {
        Instant now = clock.instant();
        database.flush();
        return database.sql("insert into platform.legal_hold (tenant_id, id, person, reason, placed_at, placed_by)"
                                + " values (:tenant, :id, :person, :reason, :now, :by) on conflict do nothing")
                        .bind("id", Uuid7.at(now))
                        .bind("person", person)
                        .bind("reason", cipher.encrypt(person, REASON, reason))
                        .bind("now", now)
                        .bind("by", by)
                        .update()
                == 1;
    }

    /** Lifts it; false where there is none. Of two who lift it at the same moment the second waits and finds none. */
    public boolean lift(UUID person, UUID by) {
        Optional<LegalHold> held = query("and e.person = :person")
                .setParameter("person", person)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
        held.ifPresent(hold -> hold.lift(by, clock.instant()));
        return held.isPresent();
    }

    /** The one that stands for this person. */
    public Optional<LegalHold> of(UUID person) {
        return opened(query("and e.person = :person").setParameter("person", person)).stream()
                .findFirst();
    }

    /** All that stand, the oldest first. */
    public List<LegalHold> standing() {
        return opened(query(""));
    }

    /** Those of these persons for whom one stands. */
    public Set<UUID> among(Collection<UUID> persons) {
        return Set.copyOf(database.sql("select person from platform.legal_hold"
                        + " where tenant_id = :tenant and lifted_at is null and person = any (:persons)")
                .bindIds("persons", persons)
                .list(UUID.class));
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        return among(persons).isEmpty() ? Optional.empty() : Optional.of("erasure.obstacle.hold");
    }

    private TypedQuery<LegalHold> query(String and) {
        return entities.createQuery(
                "select e from LegalHold e where e.liftedAt is null " + and + " order by e.placedAt", LegalHold.class);
    }

    private List<LegalHold> opened(TypedQuery<LegalHold> query) {
        return query.setMaxResults(MOST).getResultList().stream()
                .map(hold -> hold.opened(cipher.decrypt(hold.person(), REASON, hold.sealedReason())
                        .orElse("")))
                .toList();
    }
}
