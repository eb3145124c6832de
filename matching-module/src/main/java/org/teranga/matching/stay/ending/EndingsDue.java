package org.teranga.matching.stay.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Asks both sides of stays whose last day comes. */
@ApplicationScoped
class EndingsDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final AskLastDays askLastDays;

    @Inject
    EndingsDue(EachTenant eachTenant, AskLastDays askLastDays) {
        this.eachTenant = eachTenant;
        this.askLastDays = askLastDays;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.stay.endings.due");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("the last days of stays", tenant -> askLastDays.due().forEach(askLastDays::ask));
    }
}
