package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.matching.pool.area.PublishReach;
import org.teranga.matching.pool.offer.TakeIn;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every half hour, for each association: what waits aside and fits now is taken in, and the others learn what is taken where. */
@ApplicationScoped
class TakeInJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final EachTenant eachTenant;
    private final TakeIn takeIn;
    private final PublishReach publishReach;

    @Inject
    TakeInJob(EachTenant eachTenant, TakeIn takeIn, PublishReach publishReach) {
        this.eachTenant = eachTenant;
        this.takeIn = takeIn;
        this.publishReach = publishReach;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.aside.takein");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("taking in what waits aside", tenant -> {
            takeIn.takeAllThatFit();
            publishReach.publish();
        });
    }
}
