package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every hour, for each association, whoever has turned 18 since the age was said is counted as an adult. */
@ApplicationScoped
class ComeOfAgeJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final EachTenant eachTenant;
    private final ComeOfAge comeOfAge;

    @Inject
    ComeOfAgeJob(EachTenant eachTenant, ComeOfAge comeOfAge) {
        this.eachTenant = eachTenant;
        this.comeOfAge = comeOfAge;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.need.ages");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("counting who has come of age", tenant -> comeOfAge.count());
    }
}
