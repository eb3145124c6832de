package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** A member of staff who was kept out comes in again. */
@ApplicationScoped
class MemberResumeAct extends MemberAct {
    private final MemberStanding standing;

    @Inject
    MemberResumeAct(RightsByTwo byTwo, MemberStanding standing) {
        super(byTwo, "member_resume");
        this.standing = standing;
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        standing.resume(act.subject());
    }
}
