package org.teranga.matching.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** The departments of which the open association has said something, and how many offers are looked after in each. */
@ApplicationScoped
class Areas {
    /**
     * Each offer once. Whoever promised a home, or has people living there, is looked after even where the offer was taken back: the home
     * is full, the work is not over.
     */
    private static final String USED = "select o.department, count(*) filter (where h.placed is null),"
            + " count(*) filter (where not h.placed), count(*) filter (where h.placed) from matching.offer o"
            + " left join (select offer_id, bool_or(state = 'introduced') as placed from matching.placement"
            + " where holds group by offer_id) h on h.offer_id = o.id"
            + " where o.department is not null and (o.status in ('received', 'proposed') or h.offer_id is not null)";

    private final TenantSql sql;

    @Inject
    Areas(TenantSql sql) {
        this.sql = sql;
    }

    /** By department. */
    Map<String, WorkArea> all() {
        return sql
                .list(
                        "select department, kinds, most from matching.area",
                        row -> new WorkArea(
                                row.getString(1),
                                List.of((String[]) row.getArray(2).getArray()),
                                row.getObject(3, Integer.class)))
                .stream()
                .collect(Collectors.toMap(WorkArea::department, Function.identity()));
    }

    /** How many offers are looked after, by department. */
    Map<String, InUse> used() {
        return sql
                .list(
                        USED + " group by o.department",
                        row -> Map.entry(row.getString(1), new InUse(row.getLong(2), row.getLong(3), row.getLong(4))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many are looked after in one department. */
    InUse used(String department) {
        return sql.first(
                        USED + " and o.department = ? group by o.department",
                        row -> new InUse(row.getLong(2), row.getLong(3), row.getLong(4)),
                        department)
                .orElse(InUse.NONE);
    }

    /** Says all of it anew. */
    void replace(Collection<WorkArea> areas) {
        sql.change("delete from matching.area");
        sql.batch(
                "insert into matching.area (department, kinds, most) values (?, string_to_array(?, '|'), ?)",
                areas.stream()
                        .map(area -> new Object[] {area.department(), String.join("|", area.kinds()), area.most()})
                        .toList());
    }
}
