package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Works a batch of invitations off. Done again after a node died, it goes on where that one stopped. */
@ApplicationScoped
public class InviteJob implements Job {
    static final JobKind KIND = new JobKind("matching.invite");

    private final InviteSome some;

    @Inject
    InviteJob(InviteSome some) {
        this.some = some;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID batch) {
        boolean more = true;
        while (more) {
            more = some.some(batch);
        }
    }
}
