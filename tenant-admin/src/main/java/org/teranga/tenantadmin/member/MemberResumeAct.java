package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.tenantadmin.authority.RightsAct;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** A member of staff who was kept out comes in again. */
@ApplicationScoped
class MemberResumeAct extends RightsAct {
    private final RightsByTwo byTwo;
    private final MemberStanding standing;

    @Inject
    MemberResumeAct(RightsByTwo byTwo, MemberStanding standing) {
        super(byTwo);
        this.byTwo = byTwo;
        this.standing = standing;
    }

    @Override
    public String code() {
        return "member_resume";
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/team";
    }

    @Override
    protected String about(ActInWaiting act) {
        return byTwo.name(act.subject());
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        standing.resume(act.subject());
    }
}
