package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.refusal.Refusal;

/** Staff invite, with one press, everybody whom a plan wants and who has no account; and take that back. */
@ApplicationScoped
@Transactional
class InviteOfferers {
    /** So long a press can be taken back before any letter leaves. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private final OfferInvitations invitations;
    private final OfferFloor gate;
    private final InvitationBatches batches;
    private final InviteVolunteers invite;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    InviteOfferers(
            OfferInvitations invitations,
            OfferFloor gate,
            InvitationBatches batches,
            InviteVolunteers invite,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.gate = gate;
        this.batches = batches;
        this.invite = invite;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Invites those of a plan who still lack something; a second press adds nobody. */
    void ask(UUID run, UUID by) {
        var lacking = gate.missing(invitations.planned(run)).keySet();
        if (invitations.wanted(lacking) == 0) {
            return;
        }
        Instant now = clock.instant();
        InvitationBatch batch = InvitationBatch.begin(run, by, now);
        batches.add(batch);
        if (invitations.add(batch.id(), lacking) == 0) {
            batches.remove(batch);
            return;
        }
        jobs.start(InviteJob.KIND, batch.id(), now.plus(PAUSE));
        audit.record("offer.invite", "invitation_batch", batch.id());
    }

    /**
     * Takes a press back: who has not been written to is not, and the links of the others lead nowhere. Who has come stays.
     *
     * @throws Refusal not found
     */
    void undo(UUID batch) {
        InvitationBatch known = batches.hold(batch).orElseThrow(Refusal::notFound);
        if (!known.undo(clock.instant())) {
            return;
        }
        invitations.takeBack(batch);
        for (UUID invitation : invitations.written(batch)) {
            if (invite.takeBack(invitation)) {
                invitations.takenBack(invitation);
            }
        }
        audit.record("offer.uninvite", "invitation_batch", batch);
    }
}
