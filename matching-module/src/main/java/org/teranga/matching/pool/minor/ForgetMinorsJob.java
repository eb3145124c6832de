package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every hour, for each association, what children alone have told goes after thirty days. */
@ApplicationScoped
class ForgetMinorsJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final EachTenant eachTenant;
    private final ForgetMinors forgetMinors;

    @Inject
    ForgetMinorsJob(EachTenant eachTenant, ForgetMinors forgetMinors) {
        this.eachTenant = eachTenant;
        this.forgetMinors = forgetMinors;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.minor.forget");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("forgetting what children alone have told", tenant -> forgetMinors.forget());
    }
}
