package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The presses of the button that invites, of the open association. */
@ApplicationScoped
class InvitationBatches {
    private final TenantDatabase database;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @SuppressWarnings("NullAway.Init")
    InvitationBatches(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one; whom it invites refers to it. */
    void add(InvitationBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    /** The one with this id; nobody else works on it until the transaction ends. */
    Optional<InvitationBatch> hold(UUID id) {
        return Optional.ofNullable(entities.find(InvitationBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The last one for this plan. */
    Optional<UUID> last(UUID run) {
        return database.sql("select id from matching.invitation_batch where tenant_id = :tenant and run_id = :run"
                        + " order by asked_at desc, id desc limit 1")
                .bind("run", run)
                .first(UUID.class);
    }

    void remove(InvitationBatch batch) {
        entities.remove(batch);
    }
}
