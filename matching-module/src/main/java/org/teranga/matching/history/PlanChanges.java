package org.teranga.matching.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.need.NeedId;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.theme.ListQuery;

/** What is different between the suggestions of two plans, need by need. */
@ApplicationScoped
class PlanChanges {
    /** What the list can be sorted by, and how it starts. */
    static final List<String> SORTS = List.of("-waiting", "need");

    private static final Map<String, String> ORDERS = Map.of("waiting", "n.waiting_since", "need", "n.receipt_number");
    private static final String CHANGES = """
            with change as (
                select need_id, b.offer_id as before, a.offer_id as after,
                       case when b.offer_id is null then 'won' when a.offer_id is null then 'lost' else 'moved' end as change
                from (select need_id, offer_id from matching.suggestion where run_id = ?) b
                full join (select need_id, offer_id from matching.suggestion where run_id = ?) a using (need_id)
                where a.offer_id is distinct from b.offer_id)
            """;

    private final TenantSql sql;

    @Inject
    PlanChanges(TenantSql sql) {
        this.sql = sql;
    }

    /** How many changes of each kind there are between two plans. */
    Map<String, Long> counts(UUID before, UUID after) {
        Map<String, Long> counts = new HashMap<>();
        sql.list(
                        CHANGES + "select change, count(*) from change group by change",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        before,
                        after)
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /**
     * A part of the changes.
     *
     * @param kind won, lost or moved; null asks for all
     */
    List<Change> page(UUID before, UUID after, @Nullable String kind, ListQuery query) {
        // Who waits longest came first: the days run down where the dates run up.
        boolean down = query.sort().equals("waiting") != query.descending();
        String order = " order by " + ORDERS.getOrDefault(query.sort(), "n.waiting_since") + (down ? " desc" : "")
                + ", c.need_id limit " + query.size() + " offset " + query.offset();
        return sql.list(
                CHANGES
                        + "select c.need_id, c.change, ob.receipt_number as before, oa.receipt_number as after from change c"
                        + " join matching.need n on n.id = c.need_id"
                        + " left join matching.offer ob on ob.id = c.before left join matching.offer oa on oa.id = c.after"
                        + " where (cast(? as text) is null or c.change = ?)" + order,
                PlanChanges::change,
                before,
                after,
                kind,
                kind);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                new NeedId(row.getObject("need_id", UUID.class)),
                row.getString("change"),
                row.getString("before"),
                row.getString("after"));
    }

    /** What is different for a need: the numbers of its offers, null where there is none. */
    record Change(
            NeedId need,
            String kind,
            @Nullable String before,
            @Nullable String after) {}
}
