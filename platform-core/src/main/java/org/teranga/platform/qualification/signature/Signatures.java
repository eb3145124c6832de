package org.teranga.platform.qualification.signature;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/** Who signed which edition of the charter. */
@ApplicationScoped
class Signatures {
    private final TenantDatabase database;

    @Inject
    Signatures(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one; false where this person has signed this edition before. */
    boolean add(Signature signature, byte[] name) {
        return database.sql(
                                "insert into platform.charter_signature (tenant_id, id, holder, edition, language, name, signed_at)"
                                        + " values (:tenant, :id, :holder, :edition, :language, :name, :signedAt)"
                                        + " on conflict on constraint charter_signed_once do nothing")
                        .bind("id", signature.id())
                        .bind("holder", signature.holder())
                        .bind("edition", signature.edition())
                        .bind("language", signature.language())
                        .bind("name", name)
                        .bind("signedAt", signature.signedAt())
                        .update()
                == 1;
    }

    /** When this person signed this edition; empty where that was not done. */
    Optional<Instant> signed(UUID holder, String edition) {
        return database.sql("select signed_at from platform.charter_signature"
                        + " where tenant_id = :tenant and holder = :holder and edition = :edition")
                .bind("holder", holder)
                .bind("edition", edition)
                .first(Instant.class);
    }

    /** Whether this person has signed any edition. */
    boolean any(UUID holder) {
        return database.sql(
                        "select 1 from platform.charter_signature where tenant_id = :tenant and holder = :holder limit 1")
                .bind("holder", holder)
                .any();
    }

    /** What an erased person had signed goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.charter_signature where tenant_id = :tenant and holder = :person")
                .bind("person", erased.person())
                .update();
    }

    /** A signature, without the name. */
    record Signature(UUID id, UUID holder, String edition, String language, Instant signedAt) {}
}
