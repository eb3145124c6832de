package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.matching.safeguarding.path.HostAccounts;
import org.teranga.platform.audit.AuditTrail;

/**
 * A host who left an offer without an account asks for one on the path, since a course is taken with it. The letter goes to the address of
 * the offer and nowhere else: whoever follows it has read that mailbox, and finds the offer in the new account's file.
 */
@ApplicationScoped
@Transactional
class AskForAccount implements HostAccounts {
    private final OfferInvitations invitations;
    private final InvitationBatches batches;
    private final InviteSome some;
    private final OfferFloor floor;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AskForAccount(
            OfferInvitations invitations,
            InvitationBatches batches,
            InviteSome some,
            OfferFloor floor,
            Contacts contacts,
            AuditTrail audit,
            Clock clock) {
        this.invitations = invitations;
        this.batches = batches;
        this.some = some;
        this.floor = floor;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String standing(OfferId offer) {
        return invitations.standing(offer);
    }

    /**
     * Writes to the person of an offer, once; whoever was written to, has an account, or cannot be written to is not.
     *
     * @return whether a letter leaves now
     */
    boolean ask(Offer offer) {
        if (!standing(offer.id()).equals("ask")) {
            return false;
        }
        InvitationBatch wished = InvitationBatch.wished(clock.instant());
        batches.add(wished);
        if (invitations.add(wished.id(), List.of(offer.id())) == 0) {
            batches.remove(wished);
            return false;
        }
        contacts.load(List.of(offer.contact()));
        some.write(wished, offer, floor.lacking(offer.id()));
        audit.record("offer.ask_account", "offer", offer.id().value());
        return standing(offer.id()).equals("written");
    }
}
