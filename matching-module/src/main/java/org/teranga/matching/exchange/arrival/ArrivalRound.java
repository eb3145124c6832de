package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every half hour, for each association: what nobody took over in time is let go of, and what was answered lately is said again. */
@ApplicationScoped
class ArrivalRound implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private final EachTenant eachTenant;
    private final ReceiveTransfer receive;

    @Inject
    ArrivalRound(EachTenant eachTenant, ReceiveTransfer receive) {
        this.eachTenant = eachTenant;
        this.receive = receive;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.exchange.arrivals");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("letting go of what nobody took over", tenant -> receive.round());
    }
}
