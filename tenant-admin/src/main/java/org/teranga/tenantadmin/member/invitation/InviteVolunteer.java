package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.tenancy.TenantContext;

/** Invites those who offer something to make an account: by the same links as every member, valid for longer, since nobody awaits them. */
@ApplicationScoped
@Transactional
class InviteVolunteer implements InviteVolunteers {
    static final Duration VALID = Duration.ofDays(30);

    private final Invitations invitations;
    private final MemberBook book;
    private final MemberLetters letters;
    private final Erasure erasure;
    private final Clock clock;

    @Inject
    InviteVolunteer(Invitations invitations, MemberBook book, MemberLetters letters, Erasure erasure, Clock clock) {
        this.invitations = invitations;
        this.book = book;
        this.letters = letters;
        this.erasure = erasure;
        this.clock = clock;
    }

    @Override
    public Invited invite(Guest guest) {
        if (book.has(guest.email())) {
            return member(guest).<Invited>map(Invited.Member::new).orElseGet(Invited.Unwritten::new);
        }
        Instant now = clock.instant();
        Optional<Invitation> before = invitations.to(guest.email());
        if (before.isPresent()) {
            return again(before.get(), guest, now);
        }
        Invitation invitation = invitation(guest, now);
        SecretText link = SecretText.issue();
        if (!invitations.add(invitation, link, null)) {
            return new Invited.Waiting(
                    invitations.to(guest.email()).orElseThrow().id(), false);
        }
        letters.volunteer(invitation, link, guest);
        return new Invited.Waiting(invitation.id(), true);
    }

    private static Invitation invitation(Guest guest, Instant now) {
        List<String> languages = TenantContext.required().languages();
        String language = languages.contains(guest.language()) ? guest.language() : languages.getFirst();
        InvitationRequest wish =
                new InvitationRequest(guest.name(), guest.email(), Set.of(Role.VOLUNTEER), List.of(), language);
        return Invitation.send(wish, ProvisionMember.freshUserName(), now, VALID);
    }

    @Override
    public boolean takeBack(UUID id) {
        Optional<Invitation> known = invitations.lock(id).filter(one -> one.acceptedAt() == null);
        known.ifPresent(one -> {
            invitations.remove(id);
            erasure.erasePerson(id);
        });
        return known.isPresent();
    }

    /** One that is over gets another link; one that is open, or is none of a volunteer's, is enough. */
    private Invited again(Invitation before, Guest guest, Instant now) {
        if (before.open(now)
                || before.held()
                || before.roles().stream().anyMatch(Role::staff)
                || before.forPassword()) {
            return new Invited.Waiting(before.id(), false);
        }
        Optional<Invitation> waiting = invitations.lock(before.id()).filter(one -> one.acceptedAt() == null);
        if (waiting.isEmpty()) {
            return new Invited.Waiting(before.id(), false);
        }
        SecretText link = SecretText.issue();
        Invitation held = waiting.get();
        held.renew(link, now, VALID);
        letters.volunteer(held, link, guest);
        return new Invited.Waiting(before.id(), true);
    }

    private Optional<UUID> member(Guest guest) {
        MemberFilter filter = new MemberFilter(
                Optional.empty(), Optional.empty(), guest.email().value());
        return book.page(filter, 1, 0).stream().map(Member::subject).findFirst();
    }
}
