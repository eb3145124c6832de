package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.persistence.TenantDatabase;

/** The published rule sets of the association that is open. */
@ApplicationScoped
class RuleVersions {
    private static final String COLUMNS =
            "select number, rules, reason, published_at, published_by, restored from matching.rule_version"
                    + " where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    RuleVersions(TenantDatabase database) {
        this.database = database;
    }

    /** The last one published, if any was. */
    Optional<RuleVersion> latest() {
        return database.sql(COLUMNS + "order by number desc limit 1").first(RuleVersion.class);
    }

    /** The one with this number, if it was published. */
    Optional<RuleVersion> find(int number) {
        return database.sql(COLUMNS + "and number = :number")
                .bind("number", number)
                .first(RuleVersion.class);
    }

    /** The last ones, the newest first. */
    List<RuleVersion> recent(int limit) {
        return database.sql(COLUMNS + "order by number desc limit :limit")
                .bind("limit", limit)
                .list(RuleVersion.class);
    }

    /** Publishes a version; false where somebody else has just published one with that number. */
    boolean add(RuleVersion version) {
        return database.sql("""
                                insert into matching.rule_version
                                    (tenant_id, number, rules, reason, published_at, published_by, restored)
                                values (:tenant, :number, :rules, :reason, :publishedAt, :publishedBy, :restored)
                                on conflict (tenant_id, number) do nothing
                                """)
                        .bind("number", version.number())
                        .bind("rules", version.rules())
                        .bind("reason", version.reason())
                        .bind("publishedAt", version.publishedAt())
                        .bind("publishedBy", version.publishedBy())
                        .bind("restored", version.restored())
                        .update()
                == 1;
    }
}
