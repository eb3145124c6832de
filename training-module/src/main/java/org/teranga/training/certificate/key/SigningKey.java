package org.teranga.training.certificate.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantEntity;

/** A key by which an association signs, until it is retired: what it signed is checked by its public half as ever. */
@Entity
@Table(schema = "training", name = "signing_key")
public class SigningKey extends TenantEntity {
    @Id
    private UUID id;

    @Column(name = "public_key", updatable = false)
    private String publicKey;

    @Column(name = "secret", updatable = false)
    private byte[] sealedSecret;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @SuppressWarnings("NullAway.Init")
    protected SigningKey() {}

    /** A fresh one, which is in use; its secret half sealed under the key of this id. */
    static SigningKey make(UUID id, String publicKey, byte[] sealedSecret, Instant now) {
        SigningKey key = new SigningKey();
        key.id = id;
        key.publicKey = publicKey;
        key.sealedSecret = sealedSecret;
        key.createdAt = now;
        return key;
    }

    /** Nothing is signed by it any more; false where that was so before. */
    boolean retire(Instant now) {
        if (retiredAt != null) {
            return false;
        }
        retiredAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    /** Ed25519, Base64 for addresses. */
    String publicKey() {
        return publicKey;
    }

    byte[] sealedSecret() {
        return sealedSecret;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Since when nothing is signed by it any more; null while it is in use. */
    @Nullable
    Instant retiredAt() {
        return retiredAt;
    }
}
