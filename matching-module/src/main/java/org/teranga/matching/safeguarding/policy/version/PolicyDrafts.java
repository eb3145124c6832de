package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.platform.persistence.TenantDatabase;

/** The draft of the association that is open. */
@ApplicationScoped
class PolicyDrafts {
    private static final String COLUMNS =
            "select policy, counts_from, reason, changed_at, changed_by, revision from matching.policy_draft"
                    + " where tenant_id = :tenant";

    private final TenantDatabase database;

    @Inject
    PolicyDrafts(TenantDatabase database) {
        this.database = database;
    }

    /** The draft, if there is one. */
    Optional<PolicyDraft> current() {
        return database.sql(COLUMNS).first(PolicyDraft.class);
    }

    /** The draft, if there is one; until the end of this transaction nobody else begins, changes or publishes one. */
    Optional<PolicyDraft> locked() {
        database.lock("policy draft");
        return current();
    }

    /** Keeps a draft in place of the one before. */
    void keep(PolicyDraft draft) {
        database.sql("""
                        insert into matching.policy_draft (tenant_id, policy, counts_from, reason, changed_at, changed_by, revision)
                        values (:tenant, :policy, :countsFrom, :reason, :changedAt, :changedBy, :revision)
                        on conflict (tenant_id) do update set policy = excluded.policy, counts_from = excluded.counts_from,
                            reason = excluded.reason, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                            revision = excluded.revision
                        """)
                .bind("policy", draft.policy())
                .bind("countsFrom", draft.countsFrom())
                .bind("reason", draft.reason())
                .bind("changedAt", draft.changedAt())
                .bind("changedBy", draft.changedBy())
                .bind("revision", draft.revision())
                .update();
    }

    /** Ends the draft. */
    void remove() {
        database.sql("delete from matching.policy_draft where tenant_id = :tenant")
                .update();
    }
}
