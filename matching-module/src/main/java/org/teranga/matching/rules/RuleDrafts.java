package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The draft of the association that is open. */
@ApplicationScoped
class RuleDrafts {
    private static final String COLUMNS =
            "select rules, reason, changed_at, changed_by, begun_from, revision from matching.rule_draft";

    private final TenantSql sql;

    @Inject
    RuleDrafts(TenantSql sql) {
        this.sql = sql;
    }

    /** The draft, if there is one. */
    Optional<RuleDraft> current() {
        return sql.first(COLUMNS, RuleDrafts::draft);
    }

    /** The draft, if there is one; until the end of this transaction nobody else changes it. */
    Optional<RuleDraft> locked() {
        return sql.first(COLUMNS + " for update", RuleDrafts::draft);
    }

    /** Begins a draft; false where somebody else has just begun one. */
    boolean begin(RuleDraft draft) {
        return sql.change(
                        """
                        insert into matching.rule_draft (rules, reason, changed_at, changed_by, begun_from, revision)
                        values (?, ?, ?, ?, ?, ?) on conflict (tenant_id) do nothing
                        """,
                        draft.rules(),
                        draft.reason(),
                        draft.changedAt(),
                        draft.changedBy(),
                        draft.begunFrom(),
                        draft.revision())
                == 1;
    }

    /** Keeps a draft in place of the one that is locked. */
    void replace(RuleDraft draft) {
        sql.change(
                """
                update matching.rule_draft
                set rules = ?, reason = ?, changed_at = ?, changed_by = ?, begun_from = ?, revision = ?
                """,
                draft.rules(),
                draft.reason(),
                draft.changedAt(),
                draft.changedBy(),
                draft.begunFrom(),
                draft.revision());
    }

    /** Ends the draft. */
    void remove() {
        sql.change("delete from matching.rule_draft");
    }

    private static RuleDraft draft(ResultSet row) throws SQLException {
        return new RuleDraft(
                row.getString("rules"),
                row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getInt("begun_from"),
                row.getObject("revision", UUID.class));
    }
}
