package org.teranga.matching.pool.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every ten minutes, for each association: whoever came in before is found by a part of a name or number, too. */
@ApplicationScoped
class FillBucketsJob implements RecurringJob {
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final EachTenant eachTenant;
    private final FillBuckets fill;

    @Inject
    FillBucketsJob(EachTenant eachTenant, FillBuckets fill) {
        this.eachTenant = eachTenant;
        this.fill = fill;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.search.fill");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("preparing the search by parts", tenant -> {
            for (String word : List.of("offer", "need")) {
                boolean more = true;
                while (more) {
                    more = fill.some(word);
                }
            }
        });
    }
}
