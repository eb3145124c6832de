package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.intake.Contacts;
import org.teranga.matching.intake.OfferedKinds;
import org.teranga.matching.intake.Sealed;
import org.teranga.matching.intake.SecretLink;
import org.teranga.platform.persistence.Uuid7;

/** Somebody leaves an offer, without an account or signed in, and has a receipt at once. */
@ApplicationScoped
public class LeaveOffer {
    private final Offers offers;
    private final Contacts contacts;
    private final OfferLetters letters;
    private final OfferedKinds kinds;
    private final Clock clock;

    @Inject
    LeaveOffer(Offers offers, Contacts contacts, OfferLetters letters, OfferedKinds kinds, Clock clock) {
        this.offers = offers;
        this.contacts = contacts;
        this.letters = letters;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * Keeps the offer; the receipt goes out by e-mail too, where there is one.
     *
     * @param owner the account whose file it belongs into, where the person has one: then what this account has shown counts for it
     * @throws org.teranga.platform.web.Problem 422 for a kind that the association does not bring together
     */
    @Transactional
    public Receipt leave(OfferDraft draft, Optional<UUID> owner) {
        kinds.require(draft.terms().kind());
        Instant now = clock.instant();
        OfferId id = new OfferId(Uuid7.at(now));
        UUID person = owner.orElseGet(() -> Uuid7.at(now));
        Sealed sealed = contacts.seal(person, draft.contact());
        Offer offer = Offer.receive(id, draft.terms(), sealed, now);
        SecretLink link = SecretLink.issue();
        offer.followedBy(link);
        owner.ifPresent(offer::belongsTo);
        offers.add(offer);
        Receipt receipt = new Receipt(id, offer.receiptNumber(), link);
        letters.received(receipt, person, draft.contact());
        return receipt;
    }
}
