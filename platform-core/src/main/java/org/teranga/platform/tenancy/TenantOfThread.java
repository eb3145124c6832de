package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.teranga.platform.persistence.OpenTenant;

/** Tells statements the association of {@link TenantContext}. */
@ApplicationScoped
class TenantOfThread implements OpenTenant {
    @Override
    public UUID id() {
        return TenantContext.required().id();
    }
}
