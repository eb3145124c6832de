package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** The membership of the last other person who could say no ends. */
@ApplicationScoped
class MemberRemoveAct extends MemberAct {
    private final MemberBook book;
    private final MemberStanding standing;

    @Inject
    MemberRemoveAct(RightsByTwo byTwo, MemberBook book, MemberStanding standing) {
        super(byTwo, "member_remove");
        this.book = book;
        this.standing = standing;
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        ChangeMember.keepOne(book.lockAdministrators(), act.subject());
        standing.remove(act.subject());
    }
}
