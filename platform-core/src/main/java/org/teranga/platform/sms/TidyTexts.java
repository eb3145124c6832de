package org.teranga.platform.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Hands on long messages of which a part never came, and forgets to whom was written long ago. */
@ApplicationScoped
class TidyTexts implements RecurringJob {
    private static final Duration FOR_A_PART = Duration.ofHours(1);
    private static final Duration FOR_AN_ANSWER = Duration.ofDays(365);

    private final TextParts parts;
    private final TextThreads threads;

    @Inject
    TidyTexts(TextParts parts, TextThreads threads) {
        this.parts = parts;
        this.threads = threads;
    }

    @Override
    public JobKind kind() {
        return new JobKind("sms.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        parts.handOnOlder(FOR_A_PART);
        threads.forget(FOR_AN_ANSWER);
    }
}
