package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.OneByOne;
import org.teranga.platform.job.RecurringJob;

/** Sees to what falls due in plans. */
@ApplicationScoped
class PlansDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final PlanRound round;

    @Inject
    PlansDue(EachTenant eachTenant, PlanRound round) {
        this.eachTenant = eachTenant;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.moveon.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("what falls due in plans", tenant -> see());
    }

    /** One look at the plans of the open association. */
    void see() {
        OneByOne.run("asking for a plan", round.unasked(), round::ask);
        OneByOne.run("reminding of a plan", round.coming(), round::remind);
        OneByOne.run("asking about a plan", round.standing(), round::stand);
        round.tell();
    }
}
