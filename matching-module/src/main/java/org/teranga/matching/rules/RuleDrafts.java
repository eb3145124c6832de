package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The draft of the association that is open. */
@ApplicationScoped
class RuleDrafts {
    private final TenantSql sql;

    @Inject
    RuleDrafts(TenantSql sql) {
        this.sql = sql;
    }

    /** The draft, if there is one. */
    Optional<RuleDraft> current() {
        return sql.first(
                "select rules, changed_at, changed_by from matching.rule_draft",
                row -> new RuleDraft(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, UUID.class)));
    }

    /** Keeps a draft in place of the one before. */
    void put(RuleDraft draft) {
        sql.change("""
                insert into matching.rule_draft (rules, changed_at, changed_by) values (?, ?, ?)
                on conflict (tenant_id) do update
                set rules = excluded.rules, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """, draft.rules(), draft.changedAt(), draft.changedBy());
    }

    /** Ends the draft. */
    void remove() {
        sql.change("delete from matching.rule_draft");
    }
}
