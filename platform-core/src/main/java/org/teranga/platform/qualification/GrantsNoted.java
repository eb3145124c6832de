package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teranga.platform.audit.AuditTrail;

/** Every grant stands in the audit trail. */
@ApplicationScoped
class GrantsNoted {
    private final AuditTrail audit;

    @Inject
    GrantsNoted(AuditTrail audit) {
        this.audit = audit;
    }

    void note(@Observes QualificationGranted granted) {
        audit.record(
                "qualification.grant", "qualification", granted.qualification().id());
    }
}
