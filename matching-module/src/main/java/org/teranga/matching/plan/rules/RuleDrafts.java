package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.persistence.TenantDatabase;

/** The draft of the association that is open. */
@ApplicationScoped
class RuleDrafts {
    private static final String COLUMNS =
            "select rules, reason, changed_at, changed_by, begun_from, revision from matching.rule_draft"
                    + " where tenant_id = :tenant";

    private final TenantDatabase database;

    @Inject
    RuleDrafts(TenantDatabase database) {
        this.database = database;
    }

    /** The draft, if there is one. */
    Optional<RuleDraft> current() {
        return database.sql(COLUMNS).first(RuleDraft.class);
    }

    /** The draft, if there is one; until the end of this transaction nobody else changes it. */
    Optional<RuleDraft> locked() {
        return database.sql(COLUMNS + " for update").first(RuleDraft.class);
    }

    /** Begins a draft; false where somebody else has just begun one. */
    boolean begin(RuleDraft draft) {
        return write(draft, """
                insert into matching.rule_draft (tenant_id, rules, reason, changed_at, changed_by, begun_from, revision)
                values (:tenant, :rules, :reason, :changedAt, :changedBy, :begunFrom, :revision) on conflict (tenant_id) do nothing
                """) == 1;
    }

    /** Keeps a draft in place of the one that is locked. */
    void replace(RuleDraft draft) {
        write(draft, """
                update matching.rule_draft set rules = :rules, reason = :reason, changed_at = :changedAt, changed_by = :changedBy,
                    begun_from = :begunFrom, revision = :revision
                where tenant_id = :tenant
                """);
    }

    /** Ends the draft. */
    void remove() {
        database.sql("delete from matching.rule_draft where tenant_id = :tenant")
                .update();
    }

    private int write(RuleDraft draft, String statement) {
        return database.sql(statement)
                .bind("rules", draft.rules())
                .bind("reason", draft.reason())
                .bind("changedAt", draft.changedAt())
                .bind("changedBy", draft.changedBy())
                .bind("begunFrom", draft.begunFrom())
                .bind("revision", draft.revision())
                .update();
    }
}
