package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Opens a task in the file of each stay in which something falls due, ends it once that is over, and asks both sides how they are. */
@ApplicationScoped
class StaysDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final DueStays due;

    @Inject
    StaysDue(EachTenant eachTenant, DueStays due) {
        this.eachTenant = eachTenant;
        this.due = due;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.stays.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("what falls due in stays", tenant -> due.see());
    }
}
