package org.teranga.tenantadmin.operator;

import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.web.Problem;

/** The operator's pages are on the platform's own host alone. */
final class OperatorHost {
    private OperatorHost() {}

    /**
     * @throws Problem 404 on an association's host
     */
    static void check() {
        if (TenantContext.current().isPresent()) {
            throw Problem.notFound();
        }
    }
}
