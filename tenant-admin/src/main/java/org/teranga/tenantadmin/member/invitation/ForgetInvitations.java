package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;

/** Once a day the invitations that ended long ago go, and whom nobody has invited anew. */
@ApplicationScoped
public class ForgetInvitations implements RecurringJob {
    private final EachTenant each;
    private final EndInvitation end;
    private final FormerMembers former;

    @Inject
    ForgetInvitations(EachTenant each, EndInvitation end, FormerMembers former) {
        this.each = each;
        this.end = end;
        this.former = former;
    }

    @Override
    public JobKind kind() {
        return new JobKind("member.forget");
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        each.run("forgetting old invitations", tenant -> {
            end.forget();
            former.forget();
        });
    }
}
