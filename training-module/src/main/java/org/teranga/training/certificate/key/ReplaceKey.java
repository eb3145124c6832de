package org.teranga.training.certificate.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;

/**
 * Another key signs from now on. The one before signs nothing new; it stays among the public ones, so that what it signed is checked as
 * ever.
 */
@ApplicationScoped
@Transactional
class ReplaceKey {
    private final SigningKeys keys;
    private final AuditTrail audit;

    @Inject
    ReplaceKey(SigningKeys keys, AuditTrail audit) {
        this.keys = keys;
        this.audit = audit;
    }

    /** Replaces this one; where another click was faster nothing changes. */
    void replace(UUID id) {
        keys.replace(id).ifPresent(fresh -> audit.record("certificate.key", "signing_key", fresh.id()));
    }
}
