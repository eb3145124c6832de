package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.platform.persistence.TenantSql;
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
            where u.run_id = ? and (cast(? as text) is null or u.reason = ?)
            and (cast(? as text) is null or u.department = ?)
            """;

    private final TenantSql sql;

    @Inject
    UnplacedNeeds(TenantSql sql) {
        this.sql = sql;
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
                + ", u.need_id limit " + query.size() + " offset " + query.offset();
        return sql.list(
                "select u.need_id, u.department, u.reason, u.candidates " + FILTERED + order,
                row -> new Unplaced(
                        new NeedId(row.getObject("need_id", UUID.class)),
                        row.getString("department"),
                        row.getString("reason"),
                        row.getInt("candidates")),
                run.value(),
                reason,
                reason,
                department,
                department);
    }

    /** How many there are under these filters. */
    long count(RunId run, @Nullable String reason, @Nullable String department) {
        return sql.first(
                        "select count(*) " + FILTERED,
                        row -> row.getLong(1),
                        run.value(),
                        reason,
                        reason,
                        department,
                        department)
                .orElse(0L);
    }
}
