package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Forgets exports that nobody fetched. */
@ApplicationScoped
class ForgetExports implements RecurringJob {
    private final Exports exports;
    private final Clock clock;

    @Inject
    ForgetExports(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return new JobKind("admin.export.forget");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        exports.expire(clock.instant());
    }
}
