package org.teranga.platform.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/** A legal hold on a person's file: why, since when and by whom; it stands until it is lifted. */
@Entity
@Table(schema = "platform", name = "legal_hold")
public class LegalHold extends TenantEntity {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID person;

    @Column(name = "reason", updatable = false)
    private byte[] sealedReason;

    @Column(name = "placed_at", updatable = false)
    private Instant placedAt;

    @Column(name = "placed_by", updatable = false)
    private UUID placedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    @Transient
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    /** It stands no more. */
    void lift(UUID by, Instant now) {
        liftedAt = now;
        liftedBy = by;
    }

    /** What lies under the person's key, opened; empty where that was destroyed. */
    LegalHold opened(String why) {
        reason = why;
        return this;
    }

    byte[] sealedReason() {
        return sealedReason;
    }

    public UUID person() {
        return person;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return placedAt;
    }

    public UUID by() {
        return placedBy;
    }
}
