package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Forgets messages that ended a month ago. */
@ApplicationScoped
class TidyMessages implements RecurringJob {
    private static final Duration KEPT = Duration.ofDays(30);

    private final EachTenant eachTenant;
    private final Old old;

    @Inject
    TidyMessages(EachTenant eachTenant, Old old) {
        this.eachTenant = eachTenant;
        this.old = old;
    }

    @Override
    public JobKind kind() {
        return new JobKind("webhook.tidy");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        eachTenant.run("tidying webhooks", tenant -> old.forget());
    }

    /** One association, in one transaction. */
    @ApplicationScoped
    static class Old {
        private final WebhookMessages messages;
        private final Clock clock;

        @Inject
        Old(WebhookMessages messages, Clock clock) {
            this.messages = messages;
            this.clock = clock;
        }

        @Transactional
        void forget() {
            messages.forget(clock.instant().minus(KEPT));
        }
    }
}
