package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/** The departments of which the open association has said something, and how many offers are looked after in each. */
@ApplicationScoped
class Areas {
    /**
     * Each offer once. Whoever promised a home, or has people living there, is looked after even where the offer was taken back: the home
     * is full, the work is not over.
     */
    private static final String USED = """
        select o.department, count(*) filter (where h.placed is null) as open, count(*) filter (where not h.placed) as promised,
            count(*) filter (where h.placed) as placed
        from matching.offer o
        left join (select offer_id, bool_or(contact_open) as placed from matching.placement
            where tenant_id = :tenant and holds group by offer_id) h on h.offer_id = o.id
        where o.tenant_id = :tenant and o.department is not null
            and (o.status in ('received', 'proposed') or h.offer_id is not null)
        """;

    private final TenantDatabase database;

    @Inject
    Areas(TenantDatabase database) {
        this.database = database;
    }

    /** By department. */
    Map<String, WorkArea> all() {
        return database
                .sql("select department, kinds, most from matching.area where tenant_id = :tenant")
                .list(WorkArea.class)
                .stream()
                .collect(Collectors.toMap(WorkArea::department, Function.identity()));
    }

    /** How many offers are looked after, by department. */
    Map<String, InUse> used() {
        return database.sql(USED + "group by o.department").list(UsedRow.class).stream()
                .collect(Collectors.toMap(UsedRow::department, UsedRow::inUse));
    }

    /** How many are looked after in one department. */
    InUse used(String department) {
        return database.sql(USED + "and o.department = :department group by o.department")
                .bind("department", department)
                .first(UsedRow.class)
                .map(UsedRow::inUse)
                .orElse(InUse.NONE);
    }

    /** Says all of it anew. */
    void replace(Collection<WorkArea> areas) {
        database.sql("delete from matching.area where tenant_id = :tenant").update();
        database.sql("insert into matching.area (tenant_id, department, kinds, most) values (:tenant, :department,"
                        + " :kinds, :most)")
                .updateEach(
                        areas,
                        (area, values) -> values.bind("department", area.department())
                                .bindTexts("kinds", area.kinds())
                                .bind("most", area.most()));
    }

    private record UsedRow(String department, long open, long promised, long placed) {
        InUse inUse() {
            return new InUse(open, promised, placed);
        }
    }
}
