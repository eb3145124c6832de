package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.identity.MemberBook;
import org.teranga.tenantadmin.authority.RightsAct;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** The membership of the last other person who could say no ends. */
@ApplicationScoped
class MemberRemoveAct extends RightsAct {
    private final RightsByTwo byTwo;
    private final MemberBook book;
    private final MemberStanding standing;

    @Inject
    MemberRemoveAct(RightsByTwo byTwo, MemberBook book, MemberStanding standing) {
        super(byTwo);
        this.byTwo = byTwo;
        this.book = book;
        this.standing = standing;
    }

    @Override
    public String code() {
        return "member_remove";
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
        ChangeMember.keepOne(book.lockAdministrators(), act.subject());
        standing.remove(act.subject());
    }
}
