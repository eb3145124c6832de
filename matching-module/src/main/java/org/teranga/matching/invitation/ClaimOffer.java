package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.RecordTold;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.member.MemberJoined;
import org.teranga.platform.refusal.Refusal;

/**
 * A member says whether an offer is theirs that was left with their address. Anybody can type an address: until its owner has said yes,
 * nothing that the owner has shown counts for the offer.
 */
@ApplicationScoped
@Transactional
class ClaimOffer {
    private final OfferInvitations invitations;
    private final Offers offers;
    private final AuditTrail audit;
    private final Event<RecordTold> told;

    @Inject
    ClaimOffer(OfferInvitations invitations, Offers offers, AuditTrail audit, Event<RecordTold> told) {
        this.invitations = invitations;
        this.offers = offers;
        this.audit = audit;
        this.told = told;
    }

    /** The offers of which this member is asked. */
    List<Offer> asked(UUID account) {
        List<OfferId> asked = invitations.askedOf(account);
        return asked.isEmpty() ? List.of() : offers.find(asked);
    }

    /**
     * One of them.
     *
     * @throws Refusal not found where this member is not asked
     */
    Offer asked(UUID account, OfferId id) {
        return asked(account).stream()
                .filter(offer -> offer.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The answer.
     *
     * @throws Refusal not found where this member is not asked
     */
    void say(UUID account, OfferId id, boolean theirs) {
        Offer offer = asked(account, id);
        if (!invitations.said(account, id, theirs)) {
            throw Refusal.notFound();
        }
        if (theirs) {
            belongs(offer, account);
        }
        audit.record(theirs ? "offer.claim" : "offer.deny", "offer", id.value());
    }

    /** Who followed the link finds the offers in the new account's file. */
    void joined(@Observes MemberJoined joined) {
        for (OfferId offer : invitations.joined(joined.invitation())) {
            offers.find(offer).ifPresent(one -> belongs(one, joined.account()));
        }
    }

    /** Another account stands behind it from now on: what rested on whose it was is looked at anew. */
    private void belongs(Offer offer, UUID account) {
        offer.belongsTo(account);
        told.fire(new RecordTold("offer", offer.id().value()));
    }
}
