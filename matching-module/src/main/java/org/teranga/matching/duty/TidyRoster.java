package org.teranga.matching.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Shifts go a year after they were over, notes after a month. */
@ApplicationScoped
class TidyRoster implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(365);

    private final EachTenant eachTenant;
    private final OldDuty old;

    @Inject
    TidyRoster(EachTenant eachTenant, OldDuty old) {
        this.eachTenant = eachTenant;
        this.old = old;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.duty.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("tidying the roster", tenant -> old.forget());
    }

    /** What is old, in a transaction of its association. */
    @ApplicationScoped
    @Transactional
    static class OldDuty {
        private final DutyShifts shifts;
        private final HandOver notes;
        private final Clock clock;

        @Inject
        OldDuty(DutyShifts shifts, HandOver notes, Clock clock) {
            this.shifts = shifts;
            this.notes = notes;
            this.clock = clock;
        }

        void forget() {
            shifts.forget(clock.instant().minus(KEPT));
            notes.forget();
        }
    }
}
