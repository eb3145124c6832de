package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.KeptForPerson;
import org.teranga.platform.persistence.TenantDatabase;

/** What somebody said of what became of a stay is read by nobody else. */
@ApplicationScoped
class KeptAnswers implements KeptForPerson {
    private final TenantDatabase database;

    @Inject
    KeptAnswers(TenantDatabase database) {
        this.database = database;
    }

    @Override
    public boolean keeps(List<UUID> persons) {
        return database.sql("select 1 from matching.outcome_question where tenant_id = :tenant"
                        + " and person_id = any (:persons) and answers is not null")
                .bindIds("persons", persons)
                .any();
    }
}
