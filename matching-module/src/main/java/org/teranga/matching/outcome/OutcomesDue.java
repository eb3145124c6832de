package org.teranga.matching.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Asks what became of stays. */
@ApplicationScoped
class OutcomesDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final SeeOutcomes see;

    @Inject
    OutcomesDue(EachTenant eachTenant, SeeOutcomes see) {
        this.eachTenant = eachTenant;
        this.see = see;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.outcomes.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("what became of stays", tenant -> see.see());
    }
}
