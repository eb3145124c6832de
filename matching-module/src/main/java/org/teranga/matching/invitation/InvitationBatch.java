package org.teranga.matching.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;
import org.teranga.platform.persistence.Uuid7;

/**
 * One press of the button that invites the persons of a plan: begun once, perhaps taken back. Whoever works on it holds its row. Or one
 * person who asked for an account by the link of an offer: of no plan, and by nobody of the team.
 */
@Entity
@Table(schema = "matching", name = "invitation_batch")
class InvitationBatch extends TenantEntity {
    @Id
    private UUID id;

    @Column(name = "run_id", updatable = false)
    private @Nullable UUID runId;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", updatable = false)
    private @Nullable UUID askedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected InvitationBatch() {}

    /** One for a plan. */
    static InvitationBatch begin(UUID run, UUID by, Instant now) {
        InvitationBatch batch = new InvitationBatch();
        batch.id = Uuid7.at(now);
        batch.runId = Objects.requireNonNull(run, "run");
        batch.askedBy = Objects.requireNonNull(by, "by");
        batch.askedAt = now;
        return batch;
    }

    /** One that the person of an offer asked for. */
    static InvitationBatch wished(Instant now) {
        InvitationBatch batch = new InvitationBatch();
        batch.id = Uuid7.at(now);
        batch.askedAt = now;
        return batch;
    }

    /** Whether a plan wants those who are invited; otherwise one asked by itself. */
    boolean planned() {
        return runId != null;
    }

    /** It is taken back; false where that was done before. */
    boolean undo(Instant now) {
        if (undone()) {
            return false;
        }
        undoneAt = now;
        return true;
    }

    boolean undone() {
        return undoneAt != null;
    }

    UUID id() {
        return id;
    }
}
