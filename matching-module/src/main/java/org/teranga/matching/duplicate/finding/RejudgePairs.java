package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Every night, for each association, judges the open pairs again: a name that was rare is common once thousands came in. */
@ApplicationScoped
class RejudgePairs implements RecurringJob {
    private static final Duration PAUSE = Duration.ofDays(1);
    private static final int BATCH = 200;
    private static final int MOST = 5_000;

    private final EachTenant eachTenant;
    private final DuplicatePairs pairs;
    private final FindDuplicates find;

    @Inject
    RejudgePairs(EachTenant eachTenant, DuplicatePairs pairs, FindDuplicates find) {
        this.eachTenant = eachTenant;
        this.pairs = pairs;
        this.find = find;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.duplicate.rejudge");
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    @ActivateRequestContext
    public void run() {
        eachTenant.run("judging again who stands twice", tenant -> {
            for (RecordKind kind : RecordKind.values()) {
                rejudge(kind);
            }
        });
    }

    private void rejudge(RecordKind kind) {
        List<DuplicatePair> open = pairs.openNow(kind, MOST);
        for (int from = 0; from < open.size(); from += BATCH) {
            find.look(
                    kind,
                    open.subList(from, Math.min(open.size(), from + BATCH)).stream()
                            .map(DuplicatePair::firstId)
                            .distinct()
                            .toList());
        }
    }
}
