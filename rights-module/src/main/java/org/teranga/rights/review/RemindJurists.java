package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Tells those who check pages, once a day, what has newly fallen due. */
@ApplicationScoped
class RemindJurists implements RecurringJob {
    private final EachTenant each;
    private final RemindReview remind;

    @Inject
    RemindJurists(EachTenant each, RemindReview remind) {
        this.each = each;
        this.remind = remind;
    }

    @Override
    public JobKind kind() {
        return new JobKind("rights.reminders");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        each.run("reminding of rights pages", remind::run);
    }
}
