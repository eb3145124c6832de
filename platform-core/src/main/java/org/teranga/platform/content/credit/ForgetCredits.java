package org.teranga.platform.content.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/** Readers are no longer told of somebody who was erased. What was written stays, and is nobody's. */
@ApplicationScoped
class ForgetCredits {
    private final TenantDatabase database;

    @Inject
    ForgetCredits(TenantDatabase database) {
        this.database = database;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from platform.document_credit where tenant_id = :tenant and member = :person")
                .bind("person", erased.person())
                .update();
    }
}
