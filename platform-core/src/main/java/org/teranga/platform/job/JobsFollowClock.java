package org.teranga.platform.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.teranga.platform.clock.FollowsClock;
import org.teranga.platform.persistence.Database;

/**
 * Jobs wait by real time, as their leases and retries do. When the clock is moved, those that wait for a moment, and those that come back by
 * themselves, come as much sooner; what would have been due several times runs once.
 */
@ApplicationScoped
class JobsFollowClock implements FollowsClock {
    /** By then every node has read how far the clock is ahead. */
    private static final Duration UNTIL_ALL_KNOW = Duration.ofSeconds(2);

    @Override
    public void sooner(Database one, Duration by) {
        one.sql("""
                        update platform.job set execution_time =
                            greatest(execution_time - :by * interval '1 second', now() + :pause * interval '1 second')
                        where not picked and execution_time > now() + :pause * interval '1 second'
                            and (coalesce(consecutive_failures, 0) = 0 or task_instance = :recurring)
                        """)
                .bind("by", by.toSeconds())
                .bind("pause", UNTIL_ALL_KNOW.toSeconds())
                .bind("recurring", RecurringTask.INSTANCE)
                .update();
    }
}
