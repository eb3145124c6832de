package org.teranga.matching.outcome.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Says anew what associations share. */
@ApplicationScoped
class SharesDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final ShareFigures share;

    @Inject
    SharesDue(EachTenant eachTenant, ShareFigures share) {
        this.eachTenant = eachTenant;
        this.share = share;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.outcomes.share");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("the figures that associations share", tenant -> share.tell());
    }
}
