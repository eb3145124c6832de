package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** The end of an invitation: it was used, or nobody came. What was known of the person under its key is destroyed. */
@ApplicationScoped
@Transactional
class EndInvitation {
    /** So long an ended link still says that it has ended. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Invitations invitations;
    private final MemberLetters letters;
    private final AuditTrail audit;
    private final Erasure erasure;
    private final Sessions sessions;
    private final Event<MemberJoined> joined;
    private final Clock clock;

    @Inject
    EndInvitation(
            Invitations invitations,
            MemberLetters letters,
            AuditTrail audit,
            Erasure erasure,
            Sessions sessions,
            Event<MemberJoined> joined,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.audit = audit;
        this.erasure = erasure;
        this.sessions = sessions;
        this.joined = joined;
        this.clock = clock;
    }

    Optional<Invitation> behind(SecretText link) {
        return invitations.behind(link);
    }

    /** Lets one use it; false where it was used, or somebody else is using it. */
    boolean claim(Invitation invitation) {
        return invitations
                .hold(invitation.id())
                .filter(one -> one.claim(clock.instant()))
                .isPresent();
    }

    /** Gives a claim back that led nowhere. */
    void release(Invitation invitation) {
        invitations.hold(invitation.id()).ifPresent(Invitation::unclaim);
    }

    /** Another user name, where the one before belongs to an account already. */
    Invitation renamed(Invitation invitation, String userName) {
        Invitation held = invitations.lock(invitation.id()).orElseThrow(Refusal::notFound);
        held.rename(userName);
        return held;
    }

    /** It was used: a letter tells the user name. Done twice it is done once. */
    void used(Invitation invitation, UUID subject) {
        if (invitations
                .hold(invitation.id())
                .filter(one -> one.accept(clock.instant()))
                .isEmpty()) {
            return;
        }
        if (invitation.forPassword()) {
            // Whoever knew the old password is out.
            sessions.endAll(subject, TenantContext.required().id());
            audit.recordFor(subject, "member.password", "member", Set.of(subject));
            return;
        }
        letters.welcome(invitation, subject);
        joined.fire(new MemberJoined(invitation.id(), subject));
        erasure.erasePerson(invitation.id());
        audit.recordFor(subject, "member.join", "member", Set.of(subject));
    }

    /** Forgets those that ended long ago. */
    void forget() {
        for (UUID id : invitations.endedBefore(clock.instant().minus(REMEMBERED))) {
            invitations.remove(id);
            erasure.erasePerson(id);
        }
    }
}
