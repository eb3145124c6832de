package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Says anew where an association works. */
@ApplicationScoped
@Transactional
class SaveRegions {
    private final TenantDirectory directory;
    private final Steps steps;
    private final AuditTrail audit;

    @Inject
    SaveRegions(TenantDirectory directory, Steps steps, AuditTrail audit) {
        this.directory = directory;
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * Saves the departments.
     *
     * @param regions codes; empty means everywhere
     * @throws Refusal invalid for a department that there is not
     */
    void save(List<String> regions) {
        List<FieldError> errors = regions.stream()
                .filter(code -> Departments.byCode(code).isEmpty())
                .map(code -> FieldError.of("regions", "association.region_unknown", code))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        Tenant tenant = TenantContext.required();
        directory.setRegions(tenant, regions);
        steps.done("where");
        audit.record("association.regions", "association", tenant.id());
    }
}
