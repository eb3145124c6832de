package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.OneByOne;
import org.teranga.platform.job.RecurringJob;

/** Every half hour, for each association: what nobody took over in two weeks is asked back, and what is asked back is asked for again. */
@ApplicationScoped
class TransferRound implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final EachTenant eachTenant;
    private final FollowTransfers follow;
    private final Clock clock;

    @Inject
    TransferRound(EachTenant eachTenant, FollowTransfers follow, Clock clock) {
        this.eachTenant = eachTenant;
        this.follow = follow;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.exchange.transfers");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("asking back what nobody took over", tenant -> round(clock.instant()));
    }

    /** One look at the transfers of the open association. */
    void round(Instant now) {
        OneByOne.run("asking back what nobody took over", follow.unfinished(), one -> follow.see(one, now));
    }
}
