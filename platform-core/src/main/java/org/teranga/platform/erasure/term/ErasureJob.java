package org.teranga.platform.erasure.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Does an erasure that needs no waiting, as soon as it is certain. */
@ApplicationScoped
public class ErasureJob implements Job {
    public static final JobKind KIND = new JobKind("erasure.perform");

    private final PerformErasure performErasure;

    @Inject
    ErasureJob(PerformErasure performErasure) {
        this.performErasure = performErasure;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        performErasure.perform(subject);
    }
}
