package org.teranga.platform.erasure.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Twice a day: warns whose time of keeping ends, and erases who is due. */
@ApplicationScoped
class NightlyErasures implements RecurringJob {
    private final EachTenant tenants;
    private final WarnAndErase work;

    @Inject
    NightlyErasures(EachTenant tenants, WarnAndErase work) {
        this.tenants = tenants;
        this.work = work;
    }

    @Override
    public JobKind kind() {
        return new JobKind("erasure.terms");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        tenants.run("erasing who is due", tenant -> {
            work.erase();
            work.warn();
        });
    }
}
