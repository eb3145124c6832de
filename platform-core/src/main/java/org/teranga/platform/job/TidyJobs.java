package org.teranga.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets jobs that gave up a month ago. */
@ApplicationScoped
class TidyJobs implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final FailedJobs failed;

    @Inject
    TidyJobs(FailedJobs failed) {
        this.failed = failed;
    }

    @Override
    public JobKind kind() {
        return new JobKind("job.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        failed.forget(KEPT);
    }
}
