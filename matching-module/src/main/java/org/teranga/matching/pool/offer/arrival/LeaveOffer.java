package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.EncryptedContact;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.usage.QuotaGuard;

/** Takes an offer from somebody, without an account or signed in, and gives a receipt at once. */
@ApplicationScoped
public class LeaveOffer {
    /** Somebody left an offer. */
    public static final String LEFT = "offer.left";

    private final Offers offers;
    private final Contacts contacts;
    private final OfferLetters letters;
    private final Territory territory;
    private final QuotaGuard quota;
    private final Arrival arrival;
    private final Retold retold;
    private final Clock clock;

    @Inject
    LeaveOffer(
            Offers offers,
            Contacts contacts,
            OfferLetters letters,
            Territory territory,
            QuotaGuard quota,
            Arrival arrival,
            Retold retold,
            Clock clock) {
        this.offers = offers;
        this.contacts = contacts;
        this.letters = letters;
        this.territory = territory;
        this.quota = quota;
        this.arrival = arrival;
        this.retold = retold;
        this.clock = clock;
    }

    /**
     * As {@link #leave}, for programs, which can come back tomorrow.
     *
     * @throws org.teranga.platform.refusal.Refusal too much for now where the association has reached the limit of a day's offers, or of storage
     */
    @Transactional
    public OfferReceipt leaveByProgram(OfferDraft draft, Optional<UUID> owner) {
        quota.admitOffers();
        return leave(draft, owner);
    }

    /**
     * Keeps the offer; the receipt goes out by e-mail too, where there is one. Nobody who fills in the form is turned away because the
     * association has reached a limit; what it cannot take where it is waits aside.
     *
     * @param owner the account whose file it belongs into, where the person has one: then what this account has shown counts for it
     * @throws org.teranga.platform.refusal.Refusal invalid for a kind that the association does not bring together
     */
    @Transactional
    public OfferReceipt leave(OfferDraft draft, Optional<UUID> owner) {
        return leave(draft, owner, owner.orElseGet(() -> Uuid7.at(clock.instant())));
    }

    /**
     * As {@link #leave}, from somebody who left something before and has no account.
     *
     * @param person the id under which that is kept
     */
    @Transactional
    public OfferReceipt leaveAnother(OfferDraft draft, UUID person) {
        return leave(draft, Optional.empty(), person);
    }

    private OfferReceipt leave(OfferDraft draft, Optional<UUID> owner, UUID person) {
        territory.require(draft.terms().kind());
        Instant now = clock.instant();
        OfferId id = new OfferId(Uuid7.at(now));
        EncryptedContact sealed = contacts.seal(person, draft.contact());
        Offer offer = Offer.receive(id, draft.terms(), sealed, now);
        SecretLink link = SecretLink.issue();
        offer.followedBy(link);
        owner.ifPresent(offer::belongsTo);
        draft.terms().refusedBy(territory).ifPresent(offer::keepAside);
        offers.add(offer);
        OfferReceipt receipt = new OfferReceipt(id, offer.receiptNumber(), link, false, offer.status() == Status.ASIDE);
        boolean mailed = letters.received(receipt, person, draft.contact(), offer);
        arrival.of(id);
        retold.stated("offer", id.value(), owner.orElse(null));
        return receipt.mailed(mailed);
    }
}
