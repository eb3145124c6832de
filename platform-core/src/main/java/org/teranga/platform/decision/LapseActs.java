package org.teranga.platform.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Ends acts that waited two weeks for a second person. */
@ApplicationScoped
class LapseActs implements RecurringJob {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final EachTenant eachTenant;
    private final ActsInWaiting acts;

    @Inject
    LapseActs(EachTenant eachTenant, ActsInWaiting acts) {
        this.eachTenant = eachTenant;
        this.acts = acts;
    }

    @Override
    public JobKind kind() {
        return new JobKind("platform.confirmations");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        eachTenant.run("ending acts that nobody confirmed", tenant -> acts.lapse());
    }
}
