package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.tenancy.TenantValues;

/** Sets how far the open association may go: all limits, or none of them. Each change is kept with who made it. */
@ApplicationScoped
class ChangeLimits {
    private final TenantValues values;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ChangeLimits(TenantValues values, CurrentPerson person, AuditTrail audit) {
        this.values = values;
        this.person = person;
        this.audit = audit;
    }

    /** What was chosen, by key; what was not is left out. */
    @Transactional
    public Map<String, String> chosen() {
        return values.all();
    }

    /** @param wanted by key; empty: the usual limit counts */
    @Transactional
    public void set(Map<String, String> wanted) {
        boolean changed = false;
        for (Map.Entry<String, String> limit : wanted.entrySet()) {
            String value = limit.getValue().isEmpty() ? null : limit.getValue();
            changed |= values.put(limit.getKey(), value, person.subject().orElse(null))
                    .isPresent();
        }
        if (changed) {
            audit.record("association.limit", "association");
        }
    }
}
