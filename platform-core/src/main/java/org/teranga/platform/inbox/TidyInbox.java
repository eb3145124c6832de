package org.teranga.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Forgets what came in and was finished a month ago. */
@ApplicationScoped
class TidyInbox implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Inbox inbox;

    @Inject
    TidyInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public JobKind kind() {
        return new JobKind("inbox.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        inbox.forget(KEPT);
    }
}
