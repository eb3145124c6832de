package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.identity.InviteVolunteers;
import org.teranga.platform.identity.InviteVolunteers.Invited;
import org.teranga.platform.privacy.EmailAddress;

/** Writes to some of a batch, in one transaction: a node that dies has written to all of them or to none. */
@ApplicationScoped
@Transactional
class InviteSome {
    private static final int SOME = 25;

    private final InvitationBatches batches;
    private final OfferInvitations invitations;
    private final OfferFloor gate;
    private final Offers offers;
    private final Contacts contacts;
    private final InviteVolunteers invite;
    private final ClaimLetters letters;

    @Inject
    InviteSome(
            InvitationBatches batches,
            OfferInvitations invitations,
            OfferFloor gate,
            Offers offers,
            Contacts contacts,
            InviteVolunteers invite,
            ClaimLetters letters) {
        this.batches = batches;
        this.invitations = invitations;
        this.gate = gate;
        this.offers = offers;
        this.contacts = contacts;
        this.invite = invite;
        this.letters = letters;
    }

    /** Whether there may be more. */
    boolean some(UUID batch) {
        Optional<InvitationBatch> held = batches.hold(batch).filter(known -> !known.undone());
        if (held.isEmpty()) {
            return false;
        }
        List<OfferId> next = invitations.waiting(batch, SOME);
        List<Offer> found = offers.find(next);
        contacts.load(found.stream().map(Offer::contact).toList());
        Map<OfferId, List<String>> lacking = gate.missing(next);
        for (Offer offer : found) {
            write(held.get(), offer, lacking.getOrDefault(offer.id(), List.of()));
        }
        return !next.isEmpty();
    }

    /**
     * Writes to the person of one offer; within a transaction.
     *
     * @param asks codes of what is still to be shown; nobody is written to where there is nothing
     */
    void write(InvitationBatch of, Offer offer, List<String> asks) {
        UUID batch = of.id();
        Contact contact = contacts.open(offer.contact());
        Optional<EmailAddress> address = Optional.ofNullable(contact.email()).flatMap(EmailAddress::parse);
        if (address.isEmpty() || asks.isEmpty()) {
            invitations.became(batch, offer.id(), "unwritten", null);
            return;
        }
        Invited invited = invite.invite(new InviteVolunteers.Guest(
                Objects.requireNonNullElse(contact.name(), ""), address.get(), contact.language(), asks, of.planned()));
        switch (invited) {
            case Invited.Waiting waiting ->
                invitations.became(batch, offer.id(), waiting.fresh() ? "written" : "open", waiting.invitation());
            case Invited.Member member -> {
                invitations.asked(batch, offer.id(), member.account());
                letters.ask(offer, contact, address.get(), member.account(), of.planned());
            }
            case Invited.Unwritten unwritten -> invitations.became(batch, offer.id(), "unwritten", null);
        }
    }
}
