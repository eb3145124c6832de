package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** What was said of the steps at the open association. */
@ApplicationScoped
class Marks {
    private final TenantSql sql;

    @Inject
    Marks(TenantSql sql) {
        this.sql = sql;
    }

    /** By step: whether it is done, or comes later. */
    Map<String, Mark> all() {
        Map<String, Mark> marks = new HashMap<>();
        sql.list("select step, state from admin.opening_mark", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> marks.put(entry.getKey(), Mark.valueOf(entry.getValue())));
        return marks;
    }

    void put(String step, Mark mark, UUID by, Instant at) {
        sql.change(
                "insert into admin.opening_mark (step, state, marked_by, marked_at) values (?, ?, ?, ?)"
                        + " on conflict (tenant_id, step) do update set state = excluded.state,"
                        + " marked_by = excluded.marked_by, marked_at = excluded.marked_at",
                step,
                mark.name(),
                by,
                at);
    }

    void remove(String step) {
        sql.change("delete from admin.opening_mark where step = ?", step);
    }

    /** What may be said. */
    enum Mark {
        /** It was looked at and found right. */
        DONE,
        /** It comes after the opening. */
        LATER
    }
}
