package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Invites people. */
@ApplicationScoped
@Transactional
public class InviteMember {
    public static final Duration VALID = Duration.ofDays(7);

    private final Invitations invitations;
    private final MemberBook book;
    private final MemberLetters letters;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final AskAboutInvitation ask;
    private final Clock clock;

    @Inject
    InviteMember(
            Invitations invitations,
            MemberBook book,
            MemberLetters letters,
            AuditTrail audit,
            CurrentPerson person,
            AskAboutInvitation ask,
            Clock clock) {
        this.invitations = invitations;
        this.book = book;
        this.letters = letters;
        this.audit = audit;
        this.person = person;
        this.ask = ask;
        this.clock = clock;
    }

    /**
     * Invites somebody: a letter leaves in the person's language; for roles of staff, once the association is public, only when a second
     * person has confirmed it.
     *
     * @return what waits: for the person, or for the second person
     * @throws Refusal invalid where the address belongs to a member, or was invited already
     */
    public Invitation invite(InvitationRequest wish) {
        boolean held = ask.needed(wish.roles());
        Invitation invitation = added(wish, held);
        if (held) {
            ask.ask(invitation.id());
        }
        return invitation;
    }

    private Invitation added(InvitationRequest wish, boolean held) {
        if (book.has(wish.email())) {
            throw Refusal.invalid(List.of(FieldError.of("email", "member.fault.member_already")));
        }
        Invitation invitation = Invitation.send(wish, ProvisionMember.freshUserName(), clock.instant(), VALID);
        if (held) {
            invitation.hold();
        }
        SecretText link = SecretText.issue();
        if (!invitations.add(invitation, link, person.subject().orElse(null))) {
            throw Refusal.invalid(List.of(FieldError.of("email", "member.fault.invited_already")));
        }
        if (!held) {
            letters.invitation(invitation, link);
        }
        audit.record("member.invite", "invitation", invitation.id());
        return invitation;
    }

    /** As {@link #invite}, for the first administrator of an association that opens; where that was done before, nothing happens. */
    public void inviteFirst(String name, EmailAddress email, String language) {
        InvitationRequest wish = InvitationRequest.read(name, email.value(), List.of("admin"), List.of(), language);
        if (!book.has(email) && invitations.to(email).isEmpty()) {
            added(wish, false);
        }
    }

    /** What an erasure leaves of a link is nothing. */
    void erased(@Observes PersonErased event) {
        invitations.removeOf(event.person());
    }
}
