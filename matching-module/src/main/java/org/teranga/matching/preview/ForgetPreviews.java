package org.teranga.matching.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every ten minutes plans that strangers tried more than a day ago go. */
@ApplicationScoped
class ForgetPreviews implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final PlanPreviews previews;

    @Inject
    ForgetPreviews(PlanPreviews previews) {
        this.previews = previews;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.preview.forget");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        previews.forget();
    }
}
