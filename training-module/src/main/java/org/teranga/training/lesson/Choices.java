package org.teranga.training.lesson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.TenantDatabase;

/** The ways that people took through stories; rows are only added. */
@ApplicationScoped
class Choices {
    private static final String STORY = " where tenant_id = :tenant and enrolment = :enrolment and part = :part";

    private final TenantDatabase database;

    @Inject
    Choices(TenantDatabase database) {
        this.database = database;
    }

    /** Which telling of a story it is; 0 where it was never begun. */
    int telling(UUID enrolment, UUID part) {
        return database.sql("select coalesce(max(telling), 0) from training.scenario_choice" + STORY)
                .bind("enrolment", enrolment)
                .bind("part", part)
                .one(Integer.class);
    }

    /** What was chosen in a telling, in order; its beginning is no choice. */
    List<String> of(UUID enrolment, UUID part, int telling) {
        return database.sql("select node from training.scenario_choice" + STORY
                        + " and telling = :telling and step > 0 order by step")
                .bind("enrolment", enrolment)
                .bind("part", part)
                .bind("telling", telling)
                .list(String.class);
    }

    /** Adds a step; nothing happens where that step was taken already. */
    void add(UUID enrolment, UUID part, int telling, int step, String node, Instant now) {
        database.sql("insert into training.scenario_choice (tenant_id, enrolment, part, telling, step, node, at)"
                        + " values (:tenant, :enrolment, :part, :telling, :step, :node, :now) on conflict do nothing")
                .bind("enrolment", enrolment)
                .bind("part", part)
                .bind("telling", telling)
                .bind("step", step)
                .bind("node", node)
                .bind("now", now)
                .update();
    }
}
