package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.privacy.PersonErased;

/** Readers are no longer told of somebody who was erased. What was written stays, and is nobody's. */
@ApplicationScoped
class ForgetCredits {
    private final TenantSql sql;

    @Inject
    ForgetCredits(TenantSql sql) {
        this.sql = sql;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        sql.change("delete from platform.document_credit where member = ?", erased.person());
    }
}
