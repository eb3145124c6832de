package org.teranga.tenantadmin.operator;

import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** The operator's pages are on the platform's own host alone. */
final class OperatorHost {
    private OperatorHost() {}

    /**
     * @throws Refusal not found on an association's host
     */
    static void check() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }
}
