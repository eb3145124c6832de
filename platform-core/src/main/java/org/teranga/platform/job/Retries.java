package org.teranga.platform.job;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** What happens after a failure: another attempt, later each time; after the last one the job is told that it gives up, and ends. */
final class Retries implements FailureHandler<Void> {
    private static final Logger LOG = System.getLogger(Retries.class.getName());
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int FACTOR = 5;

    private final Job job;
    private final JobRun run;
    private final FailedJobs failed;

    Retries(Job job, JobRun run, FailedJobs failed) {
        this.job = job;
        this.run = run;
        this.failed = failed;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        Execution execution = complete.getExecution();
        int failures = execution.consecutiveFailures + 1;
        Throwable cause = complete.getCause().orElse(null);
        if (failures < job.attempts()) {
            LOG.log(Level.WARNING, "job " + execution.taskInstance + " failed, attempt " + failures, cause);
            operations.reschedule(complete, complete.getTimeDone().plus(pauseAfter(failures)));
        } else {
            LOG.log(Level.ERROR, "job " + execution.taskInstance + " gives up after " + failures + " attempts", cause);
            run.gaveUp(job, execution.getId());
            String kind = cause == null ? "" : cause.getClass().getSimpleName();
            failed.gaveUp(job.kind().name(), execution.getId(), failures, kind);
            operations.stop();
        }
    }

    /** 2 s, 10 s, 50 s, about 4 min, 21 min, then an hour each. */
    static Duration pauseAfter(int failures) {
        double seconds = FIRST.toSeconds() * Math.pow(FACTOR, failures - 1.0);
        return seconds < LONGEST.toSeconds() ? Duration.ofSeconds((long) seconds) : LONGEST;
    }
}
