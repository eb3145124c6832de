package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.qualification.FurtherAsked;
import org.teranga.platform.qualification.QualificationKind;

/** What the offers of a person ask of that person. */
@ApplicationScoped
class AskedByOffers implements FurtherAsked {
    private final TenantDatabase database;
    private final GatePolicy policy;

    @Inject
    AskedByOffers(TenantDatabase database, GatePolicy policy) {
        this.database = database;
        this.policy = policy;
    }

    @Override
    public Set<QualificationKind> of(UUID account) {
        Set<QualificationKind> asked = new HashSet<>();
        database.sql("select distinct kind from matching.offer where tenant_id = :tenant"
                        + " and (account_id = :account or person_id = :account) and status <> 'withdrawn'")
                .bind("account", account)
                .list(String.class)
                .forEach(kind -> asked.addAll(policy.asked(kind)));
        return asked;
    }
}
