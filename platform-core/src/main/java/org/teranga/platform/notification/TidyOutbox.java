package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Forgets mails that were finished a month ago, dead letters among them. */
@ApplicationScoped
class TidyOutbox implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;

    @Inject
    TidyOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public JobKind kind() {
        return new JobKind("mail.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        outbox.forget(KEPT);
    }
}
