package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** What the operator decides of translators, in the trail of their association, as long as there is one. */
@ApplicationScoped
class SentenceTrail {
    private final TenantDirectory directory;
    private final AuditTrail audit;

    @Inject
    SentenceTrail(TenantDirectory directory, AuditTrail audit) {
        this.directory = directory;
        this.audit = audit;
    }

    void note(@Nullable UUID association, String action, String kind, UUID object) {
        Optional<Tenant> tenant = Optional.ofNullable(association).flatMap(directory::byId);
        if (tenant.isPresent()) {
            try (TenantContext.Scope open = TenantContext.open(tenant.get())) {
                audit.record(action, kind, object);
            }
        }
    }
}
