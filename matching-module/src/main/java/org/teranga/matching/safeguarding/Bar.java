package org.teranga.matching.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/**
 * What keeps two apart, and a host from everybody, since something was wrong. Two lift it together: the host is proposed again, and, where
 * that was asked for, the two may meet again. Whoever lifts it holds its row; what was lifted before stays lifted since then.
 */
@Entity
@Table(schema = "matching", name = "bar")
class Bar extends TenantEntity {
    @Id
    private UUID id;

    @Column(name = "placement_id", updatable = false)
    private @Nullable UUID placementId;

    @Column(name = "need_id", updatable = false)
    private @Nullable UUID needId;

    @Column(name = "offer_id", updatable = false)
    private @Nullable UUID offerId;

    @Column(name = "raised_at", updatable = false)
    private Instant raisedAt;

    @Column(name = "raised_by", updatable = false)
    private @Nullable UUID raisedBy;

    @Column(name = "host_lifted_at")
    private @Nullable Instant hostLiftedAt;

    @Column(name = "pair_lifted_at")
    private @Nullable Instant pairLiftedAt;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    @Column(name = "lift_confirmed_by")
    private @Nullable UUID liftConfirmedBy;

    @Column(name = "reason")
    private byte @Nullable [] sealedReason;

    @SuppressWarnings("NullAway.Init")
    protected Bar() {}

    /** @param by who said that something was wrong; null for the platform */
    static Bar raise(UUID id, SomethingWasWrong what, Instant now, @Nullable UUID by) {
        Bar bar = new Bar();
        bar.id = Objects.requireNonNull(id, "id");
        bar.placementId = what.placement();
        bar.needId = what.need().value();
        bar.offerId = what.offer().value();
        bar.raisedAt = now;
        bar.raisedBy = by;
        return bar;
    }

    /** The host is proposed again; {@link #because} says why. */
    void lift(UUID askedBy, UUID confirmedBy, Instant now) {
        hostLiftedAt = Objects.requireNonNullElse(hostLiftedAt, now);
        liftedBy = askedBy;
        liftConfirmedBy = confirmedBy;
    }

    /** Why the lead asked for it, sealed under the lead's key. */
    void because(byte[] reason) {
        sealedReason = reason;
    }

    /** The two may meet again. A host stays frozen until that is lifted, and who lifted that is kept. */
    void liftPair(UUID askedBy, UUID confirmedBy, Instant now) {
        pairLiftedAt = Objects.requireNonNullElse(pairLiftedAt, now);
        liftedBy = Objects.requireNonNullElse(liftedBy, askedBy);
        liftConfirmedBy = Objects.requireNonNullElse(liftConfirmedBy, confirmedBy);
    }

    UUID id() {
        return id;
    }

    /** Whether the host is proposed to nobody. */
    boolean frozen() {
        return hostLiftedAt == null;
    }

    /** Whether the two may not meet again. */
    boolean barred() {
        return pairLiftedAt == null;
    }
}
