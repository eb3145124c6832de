package org.teranga.matching.upload.before;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/** Of an erased person's records nothing is kept of what they said before a spreadsheet changed them. */
@ApplicationScoped
class ForgetBefore {
    private static final String OF_RECORDS =
            "delete from matching.import_before where tenant_id = :tenant and record_id in"
                    + " (select r.id from matching.%s r where r.tenant_id = :tenant and r.person_id = :person)";

    private final TenantDatabase database;

    @Inject
    ForgetBefore(TenantDatabase database) {
        this.database = database;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        database.flush();
        List.of(
                        "delete from matching.import_before where tenant_id = :tenant and person_id = :person",
                        OF_RECORDS.formatted("offer"),
                        OF_RECORDS.formatted("need"))
                .forEach(
                        sql -> database.sql(sql).bind("person", erased.person()).update());
    }
}
