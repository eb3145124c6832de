package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;

/** Takes the account of somebody who was erased out of the realm; while Keycloak is away it is tried again, for a month. */
@ApplicationScoped
class CloseAccount implements Job {
    static final JobKind KIND = new JobKind("identity.close");
    private static final int ATTEMPTS = 24 * 30;

    private final Instance<EndMembership> endMembership;

    // Looked up late: whoever starts jobs knows all of them, and ending a membership starts this one.
    @Inject
    CloseAccount(Instance<EndMembership> endMembership) {
        this.endMembership = endMembership;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        endMembership.get().leaveRealm(subject);
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }
}
