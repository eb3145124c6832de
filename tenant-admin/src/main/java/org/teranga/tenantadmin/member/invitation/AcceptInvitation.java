package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.identity.realm.PasswordRefused;
import org.teranga.platform.identity.realm.ProvisionMember;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Somebody follows the link and chooses a password. Keycloak is asked outside any transaction; whatever was cut off half way is done again
 * by the next try. Of two at the same moment one does it, the other waits.
 */
@ApplicationScoped
class AcceptInvitation {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int TRIES = 80;

    private final EndInvitation end;
    private final ProvisionMember provision;
    private final MemberBook members;
    private final SecondFactor secondFactor;
    private final Clock clock;

    @Inject
    AcceptInvitation(
            EndInvitation end, ProvisionMember provision, MemberBook members, SecondFactor secondFactor, Clock clock) {
        this.end = end;
        this.provision = provision;
        this.members = members;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    /** What is behind a link; empty where it leads nowhere. */
    Optional<Invitation> behind(String link) {
        return end.behind(new SecretText(link));
    }

    /** Whether it can be used now. */
    boolean open(Invitation invitation) {
        return invitation.open(clock.instant());
    }

    /** Whether the person will be asked for a second factor. */
    boolean asksForMore(Invitation invitation) {
        return secondFactor.wanted(invitation.roles());
    }

    /**
     * Makes the account with this password; a member who follows a link for another password gets it.
     *
     * @throws Refusal not found where the link leads nowhere, conflict where it was used or is over, invalid where the password will not do
     */
    void accept(String link, String password) {
        Invitation invitation = behind(link).orElseThrow(Refusal::notFound);
        if (!open(invitation)) {
            throw Refusal.conflict("invitation.over");
        }
        check(password, invitation.userName());
        if (!end.claim(invitation)) {
            await(link);
            return;
        }
        boolean done = false;
        try {
            UUID subject = enrolled(invitation, password);
            if (secondFactor.wanted(invitation.roles())) {
                secondFactor.demand(subject);
            }
            end.used(behind(link).orElse(invitation), subject);
            done = true;
        } catch (PasswordRefused refused) {
            throw fault("invitation.password.refused");
        } finally {
            if (!done) {
                end.release(invitation);
            }
        }
    }

    /** Whoever pressed twice waits until the first press has done its work. */
    private void await(String link) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Invitation> known = behind(link);
            if (known.isEmpty() || known.get().acceptedAt() != null) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private UUID enrolled(Invitation invitation, String password) {
        UUID subject = invitation.subject();
        if (subject != null) {
            own(invitation, subject);
            provision.replacePassword(subject, password);
            return subject;
        }
        Optional<UUID> member = EmailAddress.parse(invitation.email()).flatMap(members::withAddress);
        return member.orElseGet(() -> made(invitation, password));
    }

    /** Makes an account that was none: one that exists keeps its password, whoever it is. */
    private UUID made(Invitation invitation, String password) {
        NewMember member = new NewMember(
                invitation.roles(), invitation.languages(), invitation.name(), EmailAddress.parse(invitation.email()));
        Optional<UUID> made = provision.enrol(invitation.userName(), password, member);
        return made.orElseGet(() -> {
            Invitation renamed = end.renamed(invitation, ProvisionMember.freshUserName());
            return provision
                    .enrol(renamed.userName(), password, member)
                    .orElseThrow(() -> Refusal.conflict("invitation.over"));
        });
    }

    /** A link for another password is of a member who is here, at the address that it was sent to, and nowhere else. */
    private void own(Invitation invitation, UUID subject) {
        boolean here = members.find(subject)
                .filter(Member::active)
                .filter(member -> member.email().equals(invitation.email()))
                .isPresent();
        if (!here || !provision.isOurs(subject)) {
            throw Refusal.conflict("invitation.over");
        }
    }

    private static void check(String password, String userName) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw fault("invitation.password.length", SHORTEST, LONGEST);
        }
        if (password.equalsIgnoreCase(userName)) {
            throw fault("invitation.password.name");
        }
    }

    private static Refusal fault(String key, Object... arguments) {
        return Refusal.invalid(List.of(FieldError.of("password", key, arguments)));
    }
}
