package org.teranga.matching.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The published rule sets of the association that is open. */
@ApplicationScoped
class RuleVersions {
    private static final String COLUMNS =
            "select number, rules, reason, published_at, published_by, restored from matching.rule_version ";

    private final TenantSql sql;

    @Inject
    RuleVersions(TenantSql sql) {
        this.sql = sql;
    }

    /** The last one published, if any was. */
    Optional<RuleVersion> latest() {
        return sql.first(COLUMNS + "order by number desc limit 1", RuleVersions::version);
    }

    /** The one with this number, if it was published. */
    Optional<RuleVersion> find(int number) {
        return sql.first(COLUMNS + "where number = ?", RuleVersions::version, number);
    }

    /** The last ones, the newest first. */
    List<RuleVersion> recent(int limit) {
        return sql.list(COLUMNS + "order by number desc limit ?", RuleVersions::version, limit);
    }

    /** Publishes a version; false where somebody else has just published one with that number. */
    boolean add(RuleVersion version) {
        return sql.change(
                        """
                        insert into matching.rule_version (number, rules, reason, published_at, published_by, restored)
                        values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, number) do nothing
                        """,
                        version.number(),
                        version.rules(),
                        version.reason(),
                        version.publishedAt(),
                        version.publishedBy(),
                        version.restored())
                == 1;
    }

    private static RuleVersion version(ResultSet row) throws SQLException {
        return new RuleVersion(
                row.getInt("number"),
                row.getString("rules"),
                row.getString("reason"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("published_by", UUID.class),
                row.getObject("restored", Integer.class));
    }
}
