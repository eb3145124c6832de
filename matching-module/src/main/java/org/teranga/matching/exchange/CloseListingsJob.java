package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every half hour, for each association: what is no longer free here is no longer open elsewhere. */
@ApplicationScoped
class CloseListingsJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final EachTenant eachTenant;
    private final OpenedListings opened;

    @Inject
    CloseListingsJob(EachTenant eachTenant, OpenedListings opened) {
        this.eachTenant = eachTenant;
        this.opened = opened;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.exchange.close");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("closing what is no longer free", tenant -> opened.closeOver());
    }
}
