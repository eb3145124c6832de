package org.teranga.training.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Tells people, once a day, which of their courses end soon. */
@ApplicationScoped
class RemindLearners implements RecurringJob {
    private final EachTenant each;
    private final RemindCompletion remind;

    @Inject
    RemindLearners(EachTenant each, RemindCompletion remind) {
        this.each = each;
        this.remind = remind;
    }

    @Override
    public JobKind kind() {
        return new JobKind("training.reminders");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        each.run("reminding of courses", remind::run);
    }
}
