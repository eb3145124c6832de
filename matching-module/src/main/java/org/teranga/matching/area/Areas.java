package org.teranga.matching.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantSql;

/** The departments of which the open association has said something, and how many offers are open in each. */
@ApplicationScoped
class Areas {
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

    /** How many offers are received or proposed, by department. */
    Map<String, Long> used() {
        return sql
                .list(
                        "select department, count(*) from matching.offer"
                                + " where status in ('received', 'proposed') and department is not null group by department",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many are open in one department. */
    long used(String department) {
        return sql.first(
                        "select count(*) from matching.offer where department = ? and status in ('received', 'proposed')",
                        row -> row.getLong(1),
                        department)
                .orElse(0L);
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
