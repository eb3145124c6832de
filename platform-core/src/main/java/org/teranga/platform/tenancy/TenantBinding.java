package org.teranga.platform.tenancy;

import java.util.UUID;
import org.teranga.platform.persistence.TenantSessions;

/** Binds EclipseLink's statements and transactions to the association of their thread. It is named in {@code persistence.xml}. */
public final class TenantBinding extends TenantSessions {
    @Override
    protected UUID tenant() {
        return TenantContext.required().id();
    }
}
