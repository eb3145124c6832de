package org.teranga.training.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/** The revocation of a certificate: added once, by a statement, of which the first counts. */
@Entity
@Table(schema = "training", name = "certificate_revocation")
public class Revocation extends TenantEntity {
    @Id
    private UUID certificate;

    @Column(name = "revoked_at", updatable = false)
    private Instant at;

    @Column(name = "revoked_by", updatable = false)
    private UUID by;

    @Column(name = "reason", updatable = false)
    private byte @Nullable [] sealedReason;

    @Transient
    private String reason = "";

    @SuppressWarnings("NullAway.Init")
    protected Revocation() {}

    /** With what lies under the key of the person, opened. */
    void opened(String itsReason) {
        reason = itsReason;
    }

    byte @Nullable [] sealedReason() {
        return sealedReason;
    }

    public Instant at() {
        return at;
    }

    UUID by() {
        return by;
    }

    /** Why, for the person and the team; empty once the person was erased. */
    public String reason() {
        return reason;
    }
}
