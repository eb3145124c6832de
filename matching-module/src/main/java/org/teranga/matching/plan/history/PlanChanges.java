package org.teranga.matching.plan.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.persistence.TenantDatabase;
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
                from (select need_id, offer_id from matching.suggestion where tenant_id = :tenant and run_id = :before) b
                full join (select need_id, offer_id from matching.suggestion where tenant_id = :tenant and run_id = :after) a
                    using (need_id)
                where a.offer_id is distinct from b.offer_id)
            """;

    private final TenantDatabase database;

    @Inject
    PlanChanges(TenantDatabase database) {
        this.database = database;
    }

    /** How many changes of each kind there are between two plans. */
    Map<String, Long> counts(UUID before, UUID after) {
        Map<String, Long> counts = new HashMap<>();
        database.sql(CHANGES + "select change, count(*) as needs from change group by change")
                .bind("before", before)
                .bind("after", after)
                .list(CountRow.class)
                .forEach(row -> counts.put(row.change, row.needs));
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
                + ", c.need_id limit :size offset :offset";
        return database.sql(CHANGES + """
                        select c.need_id as need, c.change as kind, ob.receipt_number as before, oa.receipt_number as after
                        from change c join matching.need n on n.id = c.need_id
                        left join matching.offer ob on ob.tenant_id = n.tenant_id and ob.id = c.before
                        left join matching.offer oa on oa.tenant_id = n.tenant_id and oa.id = c.after
                        where n.tenant_id = :tenant and (cast(:kind as text) is null or c.change = :kind)
                        """ + order)
                .bind("size", query.size())
                .bind("offset", query.offset())
                .bind("before", before)
                .bind("after", after)
                .bind("kind", kind)
                .list(Change.class);
    }

    private record CountRow(String change, long needs) {}

    /** What is different for a need: the numbers of its offers, null where there is none. */
    record Change(
            NeedId need,
            String kind,
            @Nullable String before,
            @Nullable String after) {}
}
