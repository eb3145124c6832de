package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.ReferrerAccounts;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.tenantadmin.member.invitation.LookAfterInvitations;

/** Those who work for a partner become members by the same invitations as staff, and end as whoever is removed. */
@ApplicationScoped
@Transactional
class ReferrerMembers implements ReferrerAccounts {
    private final InviteMember invite;
    private final LookAfterInvitations invitations;
    private final MemberBook book;
    private final MemberStanding standing;

    @Inject
    ReferrerMembers(InviteMember invite, LookAfterInvitations invitations, MemberBook book, MemberStanding standing) {
        this.invite = invite;
        this.invitations = invitations;
        this.book = book;
        this.standing = standing;
    }

    @Override
    public UUID invite(Invitee invitee) {
        return invite.invite(new InvitationRequest(
                        invitee.name(), invitee.email(), Set.of(Role.REFERRER), List.of(), invitee.language()))
                .id();
    }

    @Override
    public void takeBack(UUID invitation) {
        if (invitations.waits(invitation)) {
            invitations.withdraw(invitation);
        }
    }

    @Override
    public void end(UUID account) {
        Member member = book.find(account).orElse(null);
        if (member == null || !member.roles().contains(Role.REFERRER)) {
            return;
        }
        EnumSet<Role> left = EnumSet.copyOf(member.roles());
        left.remove(Role.REFERRER);
        if (left.isEmpty()) {
            standing.remove(account);
        } else {
            standing.roles(member, left, member.languages());
        }
    }
}
