package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.qualification.QualificationHolders;

/** The persons behind offers, who can show a charter, a course or a check. */
@ApplicationScoped
class OfferHolders implements QualificationHolders {
    private final TenantSql sql;

    @Inject
    OfferHolders(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean knows(UUID holder) {
        return sql.first(
                        "select exists (select 1 from matching.offer where person_id = ? or account_id = ?)",
                        row -> row.getBoolean(1),
                        holder,
                        holder)
                .orElse(false);
    }
}
