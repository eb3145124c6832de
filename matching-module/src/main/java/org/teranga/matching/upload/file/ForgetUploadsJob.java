package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every ten minutes, for each association, spreadsheets that have waited too long go. */
@ApplicationScoped
class ForgetUploadsJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final EachTenant eachTenant;
    private final ForgetUploads forgetUploads;

    @Inject
    ForgetUploadsJob(EachTenant eachTenant, ForgetUploads forgetUploads) {
        this.eachTenant = eachTenant;
        this.forgetUploads = forgetUploads;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.upload.forget");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("forgetting spreadsheets that waited", tenant -> forgetUploads.forget());
    }
}
