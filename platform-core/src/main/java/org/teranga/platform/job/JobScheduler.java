package org.teranga.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.ClockAhead;
import org.teranga.platform.persistence.SystemDatabase;

/** This node's share of the jobs. It looks for due ones every two seconds, and at once when one was started here. */
@ApplicationScoped
class JobScheduler {
    private static final Logger LOG = System.getLogger(JobScheduler.class.getName());
    /** Some of them may wait for a lane; enough are left for what is light and must not wait, as mails. */
    private static final int THREADS = 8;

    private static final Duration LOOK = Duration.ofSeconds(2);
    /** A node that is silent for four of them is taken for dead, and its jobs begin again elsewhere. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(20);

    private static final Duration COME_BACK = Duration.ofSeconds(2);

    private final SystemDatabase database;
    private final JobRun run;
    private final ClockAhead ahead;
    private final List<Job> jobs;
    private final List<RecurringJob> recurring;
    private volatile @Nullable Scheduler scheduler;

    @Inject
    JobScheduler(
            SystemDatabase database,
            JobRun run,
            ClockAhead ahead,
            @Any Instance<Job> jobs,
            @Any Instance<RecurringJob> recurring) {
        this(database, run, ahead, jobs.stream().toList(), recurring.stream().toList());
    }

    JobScheduler(SystemDatabase database, JobRun run, ClockAhead ahead, List<Job> jobs, List<RecurringJob> recurring) {
        this.database = database;
        this.run = run;
        this.ahead = ahead;
        this.jobs = jobs;
        this.recurring = recurring;
    }

    /** Begins; the threads of the factory must be able to do what a request can. */
    void start(ThreadFactory threads) {
        List<CustomTask<Void>> once = jobs.stream().map(this::once).toList();
        List<RecurringTask<Void>> again = recurring.stream().map(this::again).toList();
        Scheduler started = Scheduler.create(database.pool(), List.copyOf(once))
                .startTasks(again)
                .tableName("platform.job")
                .schedulerName(new SchedulerName.Fixed(ProcessHandle.current().pid() + "-"
                        + UUID.randomUUID().toString().substring(0, 8)))
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .failureLogging(LogLevel.DEBUG, false)
                .build();
        started.start();
        scheduler = started;
    }

    private CustomTask<Void> once(Job job) {
        return Tasks.custom(job.kind().name(), Void.class)
                .onFailure(new Retries(job, run, new FailedJobs(database)))
                .execute((instance, context) -> run.run(job, instance.getId())
                        ? new CompletionHandler.OnCompleteRemove<>()
                        : (complete, operations) -> operations.reschedule(
                                complete, complete.getTimeDone().plus(COME_BACK)));
    }

    private RecurringTask<Void> again(RecurringJob job) {
        JobPause pause = new JobPause(job.pause(), ahead);
        return Tasks.recurring(job.kind().name(), pause)
                .onFailure((complete, operations) -> {
                    LOG.log(
                            Level.ERROR,
                            "recurring job " + job.kind().name() + " failed",
                            complete.getCause().orElse(null));
                    operations.reschedule(complete, pause.getNextExecutionTime(complete));
                })
                .execute((instance, context) -> run.run(job));
    }

    /** Looks for due jobs now. */
    void wake() {
        Scheduler running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    /** Takes no more jobs and lets the running ones end, but not for ever: what is cut off begins again elsewhere. */
    void stop() {
        Scheduler running = scheduler;
        if (running != null) {
            running.stop();
            scheduler = null;
        }
    }
}
