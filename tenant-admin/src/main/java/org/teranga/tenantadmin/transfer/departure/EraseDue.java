package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Erases the associations whose time has come. The trouble of one does not keep the others, nor itself from the next attempt. */
@ApplicationScoped
class EraseDue implements RecurringJob {
    private static final Logger LOG = System.getLogger(EraseDue.class.getName());

    private final Leavings leavings;
    private final FinishLeaving finish;
    private final Clock clock;

    @Inject
    EraseDue(Leavings leavings, FinishLeaving finish, Clock clock) {
        this.leavings = leavings;
        this.finish = finish;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("admin.erase");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Leaving leaving : leavings.due(clock.instant())) {
            try {
                finish.finish(leaving).ifPresent(proof -> LOG.log(Level.INFO, "erased " + proof.slug()));
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.ERROR,
                        "the erasure of " + leaving.association() + " did not end; it is tried again",
                        failure);
            }
        }
    }
}
