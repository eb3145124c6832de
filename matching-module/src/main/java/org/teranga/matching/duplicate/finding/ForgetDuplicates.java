package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.PersonErased;

/**
 * Of an erased person nothing is left by which a record is found, and no pair. Where the record into which another was merged is erased, the
 * other one stays taken back, and its link leads to it again: whoever has it can erase that, too.
 */
@ApplicationScoped
class ForgetDuplicates {
    private static final String RECORDS =
            "(select id from matching.{kind} where tenant_id = :tenant and person_id = :person)";

    private static final List<String> STATEMENTS = List.of(
            "delete from matching.duplicate_token where tenant_id = :tenant and record_kind = '{kind}' and record_id in "
                    + RECORDS,
            "delete from matching.duplicate_look where tenant_id = :tenant and record_kind = '{kind}' and record_id in "
                    + RECORDS,
            "delete from matching.duplicate_pair where tenant_id = :tenant and record_kind = '{kind}' and (first_id in "
                    + RECORDS + " or second_id in " + RECORDS + ")",
            "update matching.{kind} r set link_hash = m.gone_link_hash from matching.duplicate_merge m"
                    + " where r.tenant_id = :tenant and m.tenant_id = :tenant and m.record_kind = '{kind}' and m.undone_at is null"
                    + " and m.gone_id = r.id and m.kept_id in " + RECORDS + " and r.person_id <> :person",
            "delete from matching.duplicate_merge where tenant_id = :tenant and record_kind = '{kind}' and (kept_id in "
                    + RECORDS + " or gone_id in " + RECORDS + ")");

    private final TenantDatabase database;

    @Inject
    ForgetDuplicates(TenantDatabase database) {
        this.database = database;
    }

    @Transactional
    void forget(@Observes PersonErased erased) {
        database.flush();
        for (RecordKind kind : RecordKind.values()) {
            STATEMENTS.forEach(statement -> forget(statement.replace("{kind}", kind.code()), erased.person()));
        }
    }

    private void forget(String statement, UUID person) {
        database.sql(statement).bind("person", person).update();
    }
}
