package org.teranga.tenantadmin.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.persistence.TenantDatabase;

/** What was said of the steps at the open association. */
@ApplicationScoped
class SetupProgress {
    private final TenantDatabase database;

    @Inject
    SetupProgress(TenantDatabase database) {
        this.database = database;
    }

    /** By step: whether it is done, or comes later. */
    Map<String, Mark> all() {
        return database
                .sql("select step, state from admin.opening_mark where tenant_id = :tenant")
                .list(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::step, Row::state));
    }

    private record Row(String step, Mark state) {}

    void put(String step, Mark mark, UUID by, Instant at) {
        database.sql("insert into admin.opening_mark (tenant_id, step, state, marked_by, marked_at)"
                        + " values (:tenant, :step, :state, :by, :at)"
                        + " on conflict (tenant_id, step) do update set state = excluded.state,"
                        + " marked_by = excluded.marked_by, marked_at = excluded.marked_at")
                .bind("step", step)
                .bind("state", mark.name())
                .bind("by", by)
                .bind("at", at)
                .update();
    }

    void remove(String step) {
        database.sql("delete from admin.opening_mark where tenant_id = :tenant and step = :step")
                .bind("step", step)
                .update();
    }

    /** What may be said. */
    enum Mark {
        /** It was looked at and found right. */
        DONE,
        /** It comes after the opening. */
        LATER
    }
}
