package org.teranga.training.certificate.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Writes to whoever lost a certificate. Done again after a node died, it goes on where that one stopped, and nobody is told twice. */
@ApplicationScoped
class TellRevokedJob implements Job {
    static final JobKind KIND = new JobKind("training.certificate.tell");

    private final TellRevoked some;

    @Inject
    TellRevokedJob(TellRevoked some) {
        this.some = some;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID first) {
        boolean more = true;
        while (more) {
            more = some.some();
        }
    }
}
