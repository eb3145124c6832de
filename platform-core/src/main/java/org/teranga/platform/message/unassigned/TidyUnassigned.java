package org.teranga.platform.message.unassigned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.tenancy.Tenant;

/** Ends what has waited too long for somebody to say whose it is. */
@ApplicationScoped
class TidyUnassigned implements RecurringJob {
    private static final int SOME = 100;

    private final EachTenant eachTenant;
    private final EndUnassigned endUnassigned;
    private final Clock clock;

    @Inject
    TidyUnassigned(EachTenant eachTenant, EndUnassigned endUnassigned, Clock clock) {
        this.eachTenant = eachTenant;
        this.endUnassigned = endUnassigned;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("messages.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        eachTenant.run("ending messages that nobody assigned", this::end);
    }

    private void end(Tenant tenant) {
        int ended = SOME;
        while (ended == SOME) {
            ended = endUnassigned.end(clock.instant(), SOME);
        }
    }
}
