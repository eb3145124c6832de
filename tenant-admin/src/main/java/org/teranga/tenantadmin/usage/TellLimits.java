package org.teranga.tenantadmin.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Looks each minute whether an association comes near its limit of text messages. Looking costs no query. */
@ApplicationScoped
class TellLimits implements RecurringJob {
    private final EachTenant eachTenant;
    private final TellTextLimit texts;

    @Inject
    TellLimits(EachTenant eachTenant, TellTextLimit texts) {
        this.eachTenant = eachTenant;
        this.texts = texts;
    }

    @Override
    public JobKind kind() {
        return new JobKind("usage.tell");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        eachTenant.run("telling of limits", tenant -> {
            if (texts.near()) {
                texts.tell();
            }
        });
    }
}
