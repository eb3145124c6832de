package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.suggestion.Unplaced;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.ListQuery;

/** The needs that plans left without a suggestion, as a list. */
@ApplicationScoped
class UnplacedNeeds {
    /** What the list can be sorted by, and how it starts. */
    static final List<String> SORTS = List.of("-waiting", "candidates", "need");

    private static final Map<String, String> ORDERS =
            Map.of("waiting", "n.waiting_since", "candidates", "u.candidates", "need", "n.receipt_number");
    private static final String FILTERED = """
            from matching.unplaced u
            join matching.need n on n.tenant_id = u.tenant_id and n.id = u.need_id
            where u.tenant_id = :tenant and u.run_id = :run and (cast(:reason as text) is null or u.reason = :reason)
            and (cast(:department as text) is null or u.department = :department)
            """;

    private final TenantDatabase database;

    @Inject
    UnplacedNeeds(TenantDatabase database) {
        this.database = database;
    }

    /**
     * A part of the list.
     *
     * @param reason     what stopped them; null asks nothing
     * @param department code of the department where they are; null asks nothing
     */
    List<Unplaced> page(RunId run, @Nullable String reason, @Nullable String department, ListQuery query) {
        // Who waits longest came first: the days run down where the dates run up.
        boolean down = query.sort().equals("waiting") != query.descending();
        String order = " order by " + ORDERS.getOrDefault(query.sort(), "n.waiting_since") + (down ? " desc" : "")
                + ", u.need_id limit :size offset :offset";
        return filtered(
                        "select u.need_id as need, u.department, u.reason, u.candidates " + FILTERED + order,
                        run,
                        reason,
                        department)
                .bind("size", query.size())
                .bind("offset", query.offset())
                .list(Unplaced.class);
    }

    /** How many there are under these filters. */
    long count(RunId run, @Nullable String reason, @Nullable String department) {
        return filtered("select count(*) " + FILTERED, run, reason, department).one(Long.class);
    }

    private SqlStatement filtered(String sql, RunId run, @Nullable String reason, @Nullable String department) {
        return database.sql(sql).bind("run", run.value()).bind("reason", reason).bind("department", department);
    }
}
