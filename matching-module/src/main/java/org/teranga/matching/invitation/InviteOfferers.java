package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.offer.Offers;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.MemberJoined;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** Staff invite, with one press, everybody whom a plan wants and who has no account; and take that back. */
@ApplicationScoped
@Transactional
class InviteOfferers {
    /** So long a press can be taken back before any letter leaves. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final OfferInvitations invitations;
    private final OfferFloor gate;
    private final Offers offers;
    private final InviteVolunteers invite;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InviteOfferers(
            OfferInvitations invitations,
            OfferFloor gate,
            Offers offers,
            InviteVolunteers invite,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.gate = gate;
        this.offers = offers;
        this.invite = invite;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Invites those of a plan who still lack something; a second press adds nobody. */
    void ask(UUID run, UUID by) {
        Instant now = clock.instant();
        UUID batch = Uuid7.at(now);
        var lacking = gate.missing(invitations.planned(run)).keySet();
        if (invitations.wanted(lacking) == 0) {
            return;
        }
        if (invitations.begin(batch, run, lacking, now, by) > 0) {
            jobs.start(InviteJob.KIND, batch, now.plus(PAUSE));
            audit.record("offer.invite", "invitation_batch", batch);
        }
    }

    /**
     * Takes a press back: who has not been written to is not, and the links of the others lead nowhere. Who has come stays.
     *
     * @throws Refusal not found
     */
    void undo(UUID batch) {
        OfferInvitations.Batch known = invitations.lock(batch).orElseThrow(Refusal::notFound);
        if (known.undone()) {
            return;
        }
        invitations.undo(batch, clock.instant());
        for (UUID invitation : invitations.written(batch)) {
            if (invite.takeBack(invitation)) {
                invitations.takenBack(invitation);
            }
        }
        audit.record("offer.uninvite", "invitation_batch", batch);
    }

    /** Who followed the link finds the offers in the new account's file. */
    void joined(@Observes MemberJoined joined) {
        for (OfferId offer : invitations.joined(joined.invitation())) {
            offers.find(offer).ifPresent(one -> one.belongsTo(joined.account()));
        }
    }
}
