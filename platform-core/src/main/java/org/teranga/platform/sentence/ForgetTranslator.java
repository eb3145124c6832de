package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.TenantContext;

/** Who wrote and who read is forgotten with the person; what was written stays, and what was read and counts stays read. */
@ApplicationScoped
class ForgetTranslator {
    private static final List<String> FORGET = List.of(
            "delete from platform.sentence_reading where tenant_id = :owner and person_id = :person and not counts",
            "delete from platform.sentence_reader where tenant_id = :owner and person_id = :person",
            "update platform.sentence_reading set person_id = null where tenant_id = :owner and person_id = :person",
            "update platform.sentence_correction set written_by = null, writers = '{}'"
                    + " where tenant_id = :owner and :person = any (writers)",
            "delete from platform.mother_tongue where tenant_id = :owner and person_id = :person");

    private final SystemDatabase database;

    @Inject
    ForgetTranslator(SystemDatabase database) {
        this.database = database;
    }

    void forget(@Observes PersonErased erased) {
        UUID tenant = TenantContext.required().id();
        FORGET.forEach(sql -> database.sql(sql)
                .bind("owner", tenant)
                .bind("person", erased.person())
                .update());
    }
}
