package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/** Invites people, again where the letter was lost, and takes an invitation back. */
@ApplicationScoped
@Transactional
public class InviteMember {
    static final Duration VALID = Duration.ofDays(7);

    /** Whoever asks again within this time has pressed twice: one letter is enough. */
    private static final Duration TWICE = Duration.ofMinutes(1);

    private final Invitations invitations;
    private final MemberBook book;
    private final MemberLetters letters;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Erasure erasure;
    private final Clock clock;

    @Inject
    InviteMember(
            Invitations invitations,
            MemberBook book,
            MemberLetters letters,
            AuditTrail audit,
            CurrentPerson person,
            Erasure erasure,
            Clock clock) {
        this.invitations = invitations;
        this.book = book;
        this.letters = letters;
        this.audit = audit;
        this.person = person;
        this.erasure = erasure;
        this.clock = clock;
    }

    /**
     * Invites somebody: a letter leaves in the person's language.
     *
     * @throws Problem 422 where the address belongs to a member, or was invited already
     */
    UUID invite(Wish wish) {
        if (book.has(wish.email())) {
            throw Problem.invalid(List.of(FieldError.of("email", "member.fault.member_already")));
        }
        Invitation invitation = fresh(null, ProvisionMember.freshUserName(), wish);
        SecretText link = SecretText.issue();
        if (!invitations.add(invitation, link, person.subject().orElse(null))) {
            throw Problem.invalid(List.of(FieldError.of("email", "member.fault.invited_already")));
        }
        letters.invitation(invitation, link);
        audit.record("member.invite", "invitation", invitation.id());
        return invitation.id();
    }

    /** As {@link #invite}, for the first administrator of an association that opens; where that was done before, nothing happens. */
    public void inviteFirst(String name, EmailAddress email, String language) {
        Wish wish = Wish.read(name, email.value(), List.of("admin"), List.of(), language);
        if (!book.has(email) && invitations.to(email).isEmpty()) {
            invite(wish);
        }
    }

    /**
     * Sends another link; the one before leads nowhere any more.
     *
     * @throws Problem 404 where there is no such invitation, 409 where the person has come
     */
    Invitation again(UUID id) {
        Invitation known = waiting(id);
        if (clock.instant().isBefore(known.sentAt().plus(TWICE))) {
            return known;
        }
        SecretText link = SecretText.issue();
        Instant now = clock.instant();
        invitations.renew(id, link, now, now.plus(VALID));
        Invitation renewed = invitations.lock(id).orElseThrow(Problem::notFound);
        letters.invitation(renewed, link);
        audit.record("member.invite_again", "invitation", id);
        return renewed;
    }

    /**
     * Takes an invitation back: its link leads nowhere, what was known of the person is destroyed.
     *
     * @throws Problem 404 where there is no such invitation, 409 where the person has come
     */
    void withdraw(UUID id) {
        Invitation known = waiting(id);
        invitations.remove(id);
        if (!known.forPassword()) {
            erasure.erasePerson(id);
        }
        audit.record("member.withdraw", "invitation", id);
    }

    /**
     * Sends a member a link by which to choose another password.
     *
     * @param userName what the member types to sign in
     * @throws Problem 409 where nobody knows where to write to
     */
    void passwordFor(Member member, String userName, String language) {
        EmailAddress address =
                EmailAddress.parse(member.email()).orElseThrow(() -> Problem.conflict("member.fault.no_address"));
        SecretText link = SecretText.issue();
        Invitation open = invitations.to(address).orElse(null);
        if (open != null && clock.instant().isBefore(open.sentAt().plus(TWICE))) {
            return;
        }
        if (open != null) {
            invitations.remove(open.id());
        }
        Invitation invitation = fresh(
                member.subject(),
                userName,
                new Wish(member.name(), address, member.roles(), member.languages(), language));
        invitations.add(invitation, link, person.subject().orElse(null));
        letters.password(invitation, link);
        audit.record("member.password_link", "member", member.subject());
    }

    /** What an erasure leaves of a link is nothing. */
    void erased(@Observes PersonErased event) {
        invitations.removeOf(event.person());
    }

    private Invitation waiting(UUID id) {
        Invitation known = invitations.lock(id).orElseThrow(Problem::notFound);
        if (known.acceptedAt() != null) {
            throw Problem.conflict("member.fault.has_come");
        }
        return known;
    }

    private Invitation fresh(@Nullable UUID subject, String userName, Wish wish) {
        Instant now = clock.instant();
        return new Invitation(
                Uuid7.at(now),
                subject,
                userName,
                wish.roles(),
                wish.languages(),
                wish.language(),
                wish.name(),
                wish.email().value(),
                now,
                now.plus(VALID),
                null);
    }
}
