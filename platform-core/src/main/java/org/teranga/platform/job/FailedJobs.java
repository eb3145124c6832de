package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.persistence.SystemDatabase;

/** Jobs that gave up, kept for a while so that the operator sees them and can start them again. */
@ApplicationScoped
class FailedJobs {
    private final SystemDatabase database;

    @Inject
    FailedJobs(SystemDatabase database) {
        this.database = database;
    }

    /** Keeps that a job gave up. */
    void gaveUp(String kind, String instance, int attempts, String cause) {
        database.sql("""
                        insert into platform.job_failed (task_name, task_instance, attempts, cause)
                        values (:kind, :instance, :attempts, :cause)
                        on conflict (task_name, task_instance) do update set attempts = excluded.attempts, failed_at = now()
                        """)
                .bind("kind", kind)
                .bind("instance", instance)
                .bind("attempts", attempts)
                .bind("cause", cause)
                .update();
    }

    /** Forgets those that gave up longer ago than this. */
    void forget(Duration age) {
        database.sql("delete from platform.job_failed where failed_at < now() - :seconds * interval '1 second'")
                .bind("seconds", age.toSeconds())
                .update();
    }
}
