package org.teranga.matching.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Removes the record of a referral once it has arrived or gone back; started in the transaction in which that happened. */
@ApplicationScoped
public class ForgetReferral implements Job {
    static final JobKind KIND = new JobKind("matching.handover.forget");

    private final Referrals handovers;

    @Inject
    ForgetReferral(Referrals handovers) {
        this.handovers = handovers;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID id) {
        handovers.done(id);
    }
}
