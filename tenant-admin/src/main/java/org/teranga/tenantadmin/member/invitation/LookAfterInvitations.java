package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;

/** Sends an invitation again where the letter was lost, and takes one back. */
@ApplicationScoped
@Transactional
public class LookAfterInvitations {
    /** Whoever asks again within this time has pressed twice: one letter is enough. */
    public static final Duration TWICE = Duration.ofMinutes(1);

    private final Invitations invitations;
    private final MemberLetters letters;
    private final AskAboutInvitation ask;
    private final DropInvitation drop;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    LookAfterInvitations(
            Invitations invitations,
            MemberLetters letters,
            AskAboutInvitation ask,
            DropInvitation drop,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.letters = letters;
        this.ask = ask;
        this.drop = drop;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends another link; the one before leads nowhere any more.
     *
     * @throws Refusal not found where there is no such invitation, conflict where the person has come, or a second person has not agreed
     */
    public Invitation again(UUID id) {
        Invitation known = waiting(id);
        if (known.held()) {
            throw Refusal.conflict("member.fault.held");
        }
        if (clock.instant().isBefore(known.sentAt().plus(TWICE))) {
            return known;
        }
        SecretText link = SecretText.issue();
        known.renew(link, clock.instant(), InviteMember.VALID);
        letters.invitation(known, link);
        audit.record("member.invite_again", "invitation", id);
        return known;
    }

    /**
     * Takes an invitation back: its link leads nowhere, what was known of the person is destroyed.
     *
     * @throws Refusal not found where there is no such invitation, conflict where the person has come
     */
    public void withdraw(UUID id) {
        Invitation known = waiting(id);
        ask.end(id);
        drop.of(known);
        audit.record("member.withdraw", "invitation", id);
    }

    /** Whether there is such an invitation, and nobody has come. */
    public boolean waits(UUID id) {
        return invitations.find(id).filter(one -> one.acceptedAt() == null).isPresent();
    }

    private Invitation waiting(UUID id) {
        Invitation known = invitations.lock(id).orElseThrow(Refusal::notFound);
        if (known.acceptedAt() != null) {
            throw Refusal.conflict("member.fault.has_come");
        }
        return known;
    }
}
