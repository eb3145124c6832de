package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.member.invitation.Invitation;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;
import org.teranga.tenantadmin.member.invitation.Invitations;
import org.teranga.tenantadmin.member.invitation.InviteMember;
import org.teranga.tenantadmin.member.invitation.LookAfterInvitations;
import org.teranga.tenantadmin.member.invitation.MemberLetters;

/** Sends a member who has forgotten the password a link, to the member's own address and to no other. */
@ApplicationScoped
@Transactional
class NewPasswordLink {
    private final Invitations invitations;
    private final MemberLetters letters;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    NewPasswordLink(
            Invitations invitations, MemberLetters letters, AuditTrail audit, CurrentPerson person, Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Sends a member a link by which to choose another password.
     *
     * @param userName what the member types to sign in
     * @throws Refusal conflict where nobody knows where to write to
     */
    void to(Member member, String userName, String language) {
        EmailAddress address =
                EmailAddress.parse(member.email()).orElseThrow(() -> Refusal.conflict("member.fault.no_address"));
        SecretText link = SecretText.issue();
        Invitation open = invitations.to(address).orElse(null);
        if (open != null && clock.instant().isBefore(open.sentAt().plus(LookAfterInvitations.TWICE))) {
            return;
        }
        if (open != null && !open.forPassword()) {
            throw Refusal.conflict("member.fault.no_address");
        }
        if (open != null) {
            invitations.remove(open.id());
        }
        Invitation invitation = invitation(member, userName, language, address);
        invitations.add(invitation, link, person.subject().orElse(null));
        letters.password(invitation, link);
        audit.record("member.password_link", "member", member.subject());
    }

    private Invitation invitation(Member member, String userName, String language, EmailAddress address) {
        InvitationRequest wish =
                new InvitationRequest(member.name(), address, member.roles(), member.languages(), language);
        return Invitation.send(wish, userName, clock.instant(), InviteMember.VALID)
                .to(member.subject());
    }
}
