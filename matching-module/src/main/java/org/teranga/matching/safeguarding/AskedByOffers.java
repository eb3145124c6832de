package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.qualification.FurtherAsked;
import org.teranga.platform.qualification.QualificationKind;

/** What the offers of a person ask of that person. */
@ApplicationScoped
class AskedByOffers implements FurtherAsked {
    private final TenantSql sql;
    private final GatePolicy policy;

    @Inject
    AskedByOffers(TenantSql sql, GatePolicy policy) {
        this.sql = sql;
        this.policy = policy;
    }

    @Override
    public Set<QualificationKind> of(UUID account) {
        Set<QualificationKind> asked = EnumSet.noneOf(QualificationKind.class);
        sql.list(
                        "select distinct kind from matching.offer where (account_id = ? or person_id = ?)"
                                + " and status <> 'withdrawn'",
                        row -> row.getString(1),
                        account,
                        account)
                .forEach(kind -> asked.addAll(policy.asked(kind)));
        return asked;
    }
}
