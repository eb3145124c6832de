package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The alerts. What a child told is sealed under a key of its own, which is destroyed with it. */
@ApplicationScoped
class MinorAlerts implements MenuCondition {
    private static final String TOLD = "minor.told";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MinorAlerts(TenantDatabase database, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(MinorAlert alert) {
        entities.persist(alert.sealed(cipher.encrypt(alert.id(), TOLD, ToldByChild.written(alert.child()))));
        entities.flush();
    }

    /** All, the newest first; what was destroyed is left out. */
    List<MinorAlert> all() {
        List<MinorAlert> all = entities.createQuery(
                        "select e from MinorAlert e order by e.noticedAt desc, e.id", MinorAlert.class)
                .getResultList();
        cipher.load(all.stream().map(MinorAlert::id).toList());
        return all.stream().flatMap(this::opened).toList();
    }

    /** How many came from this connection that day. */
    long from(String cameFrom) {
        return database.sql(
                        "select count(*) from matching.minor_alert where tenant_id = :tenant and came_from = :cameFrom")
                .bind("cameFrom", cameFrom)
                .one(Long.class);
    }

    /**
     * Counts what no letter has told of yet as told now; nothing where a letter went since then. One at a time: of many who write at once
     * one causes the letter.
     *
     * @return how many
     */
    int tell(Instant now, Instant since) {
        database.lock("minor alerts");
        boolean lately = database.sql(
                        "select 1 from matching.minor_alert where tenant_id = :tenant and lead_told_at > :since limit 1")
                .bind("since", since)
                .any();
        return lately
                ? 0
                : database.sql("update matching.minor_alert set lead_told_at = :now"
                                + " where tenant_id = :tenant and lead_told_at is null")
                        .bind("now", now)
                        .update();
    }

    @Override
    public boolean holds() {
        return open() > 0;
    }

    /** Of how many it is not noted that the authorities know. */
    int open() {
        return database.sql(
                        "select count(*) from matching.minor_alert where tenant_id = :tenant and alerted_at is null")
                .one(Integer.class);
    }

    Optional<MinorAlert> find(UUID id) {
        return Optional.ofNullable(entities.find(MinorAlert.class, id));
    }

    /** The one with this id; nobody else changes it until the transaction ends. */
    List<MinorAlert> hold(UUID id) {
        return Stream.ofNullable(entities.find(MinorAlert.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    /** All that came from this connection that day, held as {@link #hold} does, in one order for all. */
    List<MinorAlert> holdFrom(String cameFrom) {
        return entities.createQuery(
                        "select e from MinorAlert e where e.cameFrom = :from order by e.id", MinorAlert.class)
                .setParameter("from", cameFrom)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Removes those that came in before, and destroys their keys; how many. */
    int removeBefore(Instant then) {
        List<UUID> removed = database.sql("delete from matching.minor_alert"
                        + " where tenant_id = :tenant and noticed_at < :then returning id")
                .bind("then", then)
                .list(UUID.class);
        removed.forEach(erasure::erasePerson);
        return removed.size();
    }

    private Stream<MinorAlert> opened(MinorAlert alert) {
        return cipher.decrypt(alert.id(), TOLD, alert.sealed()).stream()
                .map(told -> alert.opened(ToldByChild.read(told)));
    }
}
