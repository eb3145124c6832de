package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.persistence.TenantDatabase;

/** The published policies of the association that is open. */
@ApplicationScoped
class PolicyVersions {
    private static final String COLUMNS =
            "select number, policy, counts_from, reason, drafted_by, published_at, published_by from matching.policy_version"
                    + " where tenant_id = :tenant ";

    private final TenantDatabase database;

    @Inject
    PolicyVersions(TenantDatabase database) {
        this.database = database;
    }

    /** The last one published, whether it counts yet or not. */
    Optional<PolicyVersion> latest() {
        return database.sql(COLUMNS + "order by number desc limit 1").first(PolicyVersion.class);
    }

    /** The one that counts on this day: of those whose day has come the one that was published last. */
    Optional<PolicyVersion> on(LocalDate day) {
        return database.sql(COLUMNS + "and counts_from <= :day order by number desc limit 1")
                .bind("day", day)
                .first(PolicyVersion.class);
    }

    /** Those that count later than this day, and that no later one has replaced by then; the first day first. */
    List<PolicyVersion> after(LocalDate day) {
        return database.sql("""
                        select number, policy, counts_from, reason, drafted_by, published_at, published_by from matching.policy_version v
                        where tenant_id = :tenant and counts_from > :day and not exists (select 1 from matching.policy_version later
                            where later.tenant_id = :tenant and later.number > v.number and later.counts_from <= v.counts_from)
                        order by counts_from
                        """).bind("day", day).list(PolicyVersion.class);
    }

    /** The one with this number, if it was published. */
    Optional<PolicyVersion> find(int number) {
        return database.sql(COLUMNS + "and number = :number")
                .bind("number", number)
                .first(PolicyVersion.class);
    }

    /** The last ones, the newest first. */
    List<PolicyVersion> recent(int limit) {
        return database.sql(COLUMNS + "order by number desc limit :limit")
                .bind("limit", limit)
                .list(PolicyVersion.class);
    }

    /** Publishes a version; false where somebody else has just published one with that number. */
    boolean add(PolicyVersion version) {
        return database.sql("""
                                insert into matching.policy_version
                                    (tenant_id, number, policy, counts_from, reason, drafted_by, published_at, published_by)
                                values (:tenant, :number, :policy, :countsFrom, :reason, :draftedBy, :publishedAt, :publishedBy)
                                on conflict (tenant_id, number) do nothing
                                """)
                        .bind("number", version.number())
                        .bind("policy", version.policy())
                        .bind("countsFrom", version.countsFrom())
                        .bind("reason", version.reason())
                        .bind("draftedBy", version.draftedBy())
                        .bind("publishedAt", version.publishedAt())
                        .bind("publishedBy", version.publishedBy())
                        .update()
                == 1;
    }
}
