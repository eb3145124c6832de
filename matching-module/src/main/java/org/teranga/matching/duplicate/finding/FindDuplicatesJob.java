package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every few minutes, for each association, looks whether what came in or changed stands twice: forms wait for nothing. */
@ApplicationScoped
class FindDuplicatesJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final EachTenant eachTenant;
    private final FindDuplicates find;

    @Inject
    FindDuplicatesJob(EachTenant eachTenant, FindDuplicates find) {
        this.eachTenant = eachTenant;
        this.find = find;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.duplicate.find");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("looking for who stands twice", tenant -> {
            for (RecordKind kind : RecordKind.values()) {
                boolean more = true;
                while (more) {
                    more = find.lookAtSome(kind);
                }
            }
        });
    }
}
