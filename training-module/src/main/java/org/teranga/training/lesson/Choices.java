package org.teranga.training.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantSql;

/** The ways that people took through stories; rows are only added. */
@ApplicationScoped
class Choices {
    private final TenantSql sql;

    @Inject
    Choices(TenantSql sql) {
        this.sql = sql;
    }

    /** Which telling of a story it is; 0 where it was never begun. */
    int telling(UUID enrolment, UUID part) {
        return sql.first(
                        "select coalesce(max(telling), 0) from training.scenario_choice where enrolment = ? and part = ?",
                        row -> row.getInt(1),
                        enrolment,
                        part)
                .orElse(0);
    }

    /** What was chosen in a telling, in order; its beginning is no choice. */
    List<String> of(UUID enrolment, UUID part, int telling) {
        return sql.list(
                "select node from training.scenario_choice where enrolment = ? and part = ? and telling = ? and step > 0"
                        + " order by step",
                row -> row.getString(1),
                enrolment,
                part,
                telling);
    }

    /** Adds a step; nothing happens where that step was taken already. */
    void add(UUID enrolment, UUID part, int telling, int step, String node, Instant now) {
        sql.change(
                "insert into training.scenario_choice (enrolment, part, telling, step, node, at) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                enrolment,
                part,
                telling,
                step,
                node,
                now);
    }
}
