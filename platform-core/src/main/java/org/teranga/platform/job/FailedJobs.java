package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.time.Duration;
import org.teranga.platform.persistence.Plumbing;

/** Jobs that gave up, kept for a while so that the operator sees them and can start them again. */
@ApplicationScoped
class FailedJobs {
    private static final String GAVE_UP =
            "insert into platform.job_failed (task_name, task_instance, attempts, cause) values (?, ?, ?, ?)"
                    + " on conflict (task_name, task_instance) do update set attempts = excluded.attempts, failed_at = now()";

    private final Plumbing plumbing;

    @Inject
    FailedJobs(Plumbing plumbing) {
        this.plumbing = plumbing;
    }

    /** Keeps that a job gave up. */
    void gaveUp(String kind, String instance, int attempts, String cause) {
        plumbing.run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(GAVE_UP)) {
                insert.setString(1, kind);
                insert.setString(2, instance);
                insert.setInt(3, attempts);
                insert.setString(4, cause);
                insert.executeUpdate();
            }
        });
    }

    /** Forgets those that gave up longer ago than this. */
    void forget(Duration age) {
        plumbing.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from platform.job_failed where failed_at < now() - ? * interval '1 second'")) {
                delete.setLong(1, age.toSeconds());
                delete.executeUpdate();
            }
        });
    }
}
