package org.teranga.tenantadmin.member;

import org.teranga.platform.decision.ActInWaiting;
import org.teranga.tenantadmin.authority.RightsAct;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** What happens to a member by two; the subject is the member. */
abstract class MemberAct extends RightsAct {
    private final RightsByTwo byTwo;
    private final String code;

    MemberAct(RightsByTwo byTwo, String code) {
        super(byTwo);
        this.byTwo = byTwo;
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/team";
    }

    @Override
    protected String about(ActInWaiting act) {
        return byTwo.name(act.subject());
    }
}
