package org.teranga.platform.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.SystemDatabase;

/** How jobs are, for the operator: counts; starting again those that gave up, and now those that come back by themselves. */
@ApplicationScoped
public class JobStates {
    private static final String STATES = """
            select coalesce(j.task_name, f.task_name) as kind, coalesce(j.queued, 0) as queued, coalesce(j.running, 0) as running,
                   coalesce(j.failing, 0) as failing, coalesce(f.failed, 0) as gave_up, j.overdue, j.succeeded,
                   coalesce(j.recurring, false) as recurring
            from (select task_name, count(*) filter (where not picked) as queued, count(*) filter (where picked) as running,
                         count(*) filter (where coalesce(consecutive_failures, 0) > 0) as failing,
                         min(execution_time) filter (where not picked and execution_time < now() - interval '30 seconds') as overdue,
                         max(last_success) as succeeded, bool_or(task_instance = :recurring) as recurring
                  from platform.job group by task_name) j
            full join (select task_name, count(*) as failed from platform.job_failed group by task_name) f on f.task_name = j.task_name
            order by kind
            """;
    private final SystemDatabase database;
    private final JobScheduler scheduler;

    @Inject
    JobStates(SystemDatabase database, JobScheduler scheduler) {
        this.database = database;
        this.scheduler = scheduler;
    }

    /** All kinds of which there is anything, by name. */
    public List<JobState> all() {
        return database.sql(STATES).bind("recurring", RecurringTask.INSTANCE).list(JobState.class);
    }

    /** Those that gave up, the newest first. */
    public List<JobState.Failed> failed(int most) {
        return database
                .sql("select task_name, task_instance, attempts, failed_at, cause from platform.job_failed"
                        + " order by failed_at desc, task_instance limit :most")
                .bind("most", most)
                .list(Row.class)
                .stream()
                .map(Row::failed)
                .toList();
    }

    /**
     * Starts again what gave up; twice starts it once.
     *
     * @return whether there was such a job
     */
    public boolean again(String kind, String instance) {
        boolean started = database.inOne(one -> {
            boolean gaveUp =
                    one.sql("delete from platform.job_failed where task_name = :kind and task_instance = :instance")
                                    .bind("kind", kind)
                                    .bind("instance", instance)
                                    .update()
                            > 0;
            if (!gaveUp) {
                return false;
            }
            JobSubject old = JobSubject.parse(instance);
            return one.sql("insert into platform.job (task_name, task_instance, execution_time, picked, version)"
                                    + " values (:kind, :instance, now(), false, 1)")
                            .bind("kind", kind)
                            .bind("instance", new JobSubject(old.tenant(), old.subject(), UUID.randomUUID()).instance())
                            .update()
                    == 1;
        });
        scheduler.wake();
        return started;
    }

    /**
     * Lets a job that comes back do so now; where it runs already, it stays as it is.
     *
     * @return whether it was waiting for its time
     */
    public boolean now(String kind) {
        boolean waited = database.sql("update platform.job set execution_time = now() where task_name = :kind"
                                + " and task_instance = :recurring and not picked and execution_time > now()")
                        .bind("kind", kind)
                        .bind("recurring", RecurringTask.INSTANCE)
                        .update()
                > 0;
        scheduler.wake();
        return waited;
    }

    private record Row(String taskName, String taskInstance, int attempts, Instant failedAt, String cause) {
        JobState.Failed failed() {
            return new JobState.Failed(
                    taskName, taskInstance, JobSubject.parse(taskInstance).tenant(), attempts, failedAt, cause);
        }
    }
}
