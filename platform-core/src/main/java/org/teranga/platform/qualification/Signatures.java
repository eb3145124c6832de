package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/** Who signed which edition of the charter. */
@ApplicationScoped
class Signatures {
    private final TenantSql sql;

    @Inject
    Signatures(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps one; false where this person has signed this edition before. */
    boolean add(Signature signature, byte[] name) {
        return sql.change(
                        "insert into platform.charter_signature (id, holder, edition, language, name, signed_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict on constraint charter_signed_once do nothing",
                        signature.id(),
                        signature.holder(),
                        signature.edition(),
                        signature.language(),
                        name,
                        signature.signedAt())
                == 1;
    }

    /** When this person signed this edition; empty where that was not done. */
    Optional<Instant> signed(UUID holder, String edition) {
        return sql.first(
                "select signed_at from platform.charter_signature where holder = ? and edition = ?",
                row -> row.getObject(1, OffsetDateTime.class).toInstant(),
                holder,
                edition);
    }

    /** Whether this person has signed any edition. */
    boolean any(UUID holder) {
        return sql.first("select 1 from platform.charter_signature where holder = ? limit 1", row -> true, holder)
                .isPresent();
    }

    /** What an erased person had signed goes with the rest. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change("delete from platform.charter_signature where holder = ?", erased.person());
    }

    /** A signature, without the name. */
    record Signature(UUID id, UUID holder, String edition, String language, Instant signedAt) {}
}
