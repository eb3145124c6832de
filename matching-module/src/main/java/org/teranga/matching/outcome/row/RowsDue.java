package org.teranga.matching.outcome.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Closes months that are over. */
@ApplicationScoped
class RowsDue implements RecurringJob {
    private final EachTenant eachTenant;
    private final CloseMonths months;

    @Inject
    RowsDue(EachTenant eachTenant, CloseMonths months) {
        this.eachTenant = eachTenant;
        this.months = months;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.outcomes.close");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("the months that are over", tenant -> {
            months.due().forEach(months::close);
            months.tidy();
        });
    }
}
