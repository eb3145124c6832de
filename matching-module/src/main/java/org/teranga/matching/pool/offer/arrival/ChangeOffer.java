package org.teranga.matching.pool.offer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.area.Territory;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.Retold;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferMoved;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.refusal.Refusal;

/** The person, or staff for the person, tells an offer anew. */
@ApplicationScoped
public class ChangeOffer {
    private final Offers offers;
    private final Contacts contacts;
    private final Territory territory;
    private final Retold retold;
    private final OfferLetters letters;
    private final Event<OfferMoved> moved;

    @Inject
    ChangeOffer(
            Offers offers,
            Contacts contacts,
            Territory territory,
            Retold retold,
            OfferLetters letters,
            Event<OfferMoved> moved) {
        this.offers = offers;
        this.contacts = contacts;
        this.territory = territory;
        this.retold = retold;
        this.letters = letters;
        this.moved = moved;
    }

    /**
     * By the secret link.
     *
     * @return the link that leads to it from now on: another one where its address is another
     * @throws Refusal not found where the link leads nowhere, conflict where the offer is withdrawn or passed on
     */
    @Transactional
    public SecretLink change(SecretLink link, OfferDraft draft) {
        return change(offers.followedBy(link).orElseThrow(Refusal::notFound), draft)
                .orElse(link);
    }

    /**
     * By whom it belongs to, signed in.
     *
     * @throws Refusal not found where there is no such offer, conflict where it is withdrawn or passed on
     */
    @Transactional
    public void change(OfferId id, OfferDraft draft) {
        change(offers.find(id).orElseThrow(Refusal::notFound), draft);
    }

    /**
     * By staff.
     *
     * @param seen the version on which this is based
     * @throws Refusal not found where there is no such offer, conflict where it is withdrawn or somebody has changed it since
     */
    @Transactional
    public void change(OfferId id, OfferDraft draft, long seen) {
        Offer offer = offers.find(id).orElseThrow(Refusal::notFound);
        if (offer.version() != seen) {
            throw Refusal.changedMeanwhile("problem.changed_meanwhile");
        }
        change(offer, draft);
    }

    /**
     * By staff who make two offers of one human one: as if it was told anew, but whoever is named from now on gets no link, since nobody has
     * said that the address is theirs.
     *
     * @param confirmed whether its person was reached by its address, where a fresh link goes then, if it stays
     * @throws Refusal not found where there is no such offer, conflict where it is withdrawn or passed on
     */
    @Transactional
    public void merge(OfferId id, OfferDraft draft, boolean confirmed) {
        Offer offer = offers.find(id).orElseThrow(Refusal::notFound);
        Retold.Outcome contact = told(offer, draft);
        if (contact.newAddress()) {
            offer.followedBy(SecretLink.issue());
        } else if (confirmed && offer.accountId() == null) {
            renewed(offer, draft);
        }
        retold.done("offer", offer.id().value(), offer.accountId());
    }

    /**
     * By staff who undo that: it is again what it was, and whose it was.
     *
     * @param person under whose key it lay
     * @throws Refusal not found where there is no such offer, conflict where it is withdrawn or passed on
     */
    @Transactional
    public void unmerge(OfferId id, OfferDraft draft, UUID person) {
        Offer offer = offers.find(id).orElseThrow(Refusal::notFound);
        requireOurs(offer);
        tell(offer, draft, person);
        retold.done("offer", offer.id().value(), offer.accountId());
    }

    private Optional<SecretLink> change(Offer offer, OfferDraft draft) {
        Retold.Outcome contact = told(offer, draft);
        Optional<SecretLink> link = contact.newAddress() ? Optional.of(renewed(offer, draft)) : Optional.empty();
        retold.done("offer", offer.id().value(), offer.accountId());
        return link;
    }

    private static void requireOurs(Offer offer) {
        if (offer.status() == Status.WITHDRAWN) {
            throw Refusal.conflict("intake.withdrawn_already");
        }
        if (offer.status() == Status.PASSED_ON) {
            throw Refusal.conflict("passing.gone");
        }
    }

    private Retold.Outcome told(Offer offer, OfferDraft draft) {
        requireOurs(offer);
        Retold.Outcome contact = retold.contact(new Retelling(
                "offer",
                offer.id().value(),
                offer.receiptNumber(),
                offer.contact(),
                offer.accountId(),
                draft.contact()));
        tell(offer, draft, contact.person());
        return contact;
    }

    private void tell(Offer offer, OfferDraft draft, UUID person) {
        OfferTerms before = offer.terms();
        boolean elsewhere = !before.liesWhere(draft.terms());
        offer.change(draft.terms(), contacts.seal(person, draft.contact()));
        OfferMoved.between(offer.id(), before, draft.terms()).ifPresent(moved::fire);
        if (elsewhere && offer.status() != Status.PROPOSED) {
            draft.terms().refusedBy(territory).ifPresentOrElse(offer::keepAside, offer::takeIn);
        }
    }

    /** The old address's letters lead nowhere any more; the new one gets a link of its own. */
    private SecretLink renewed(Offer offer, OfferDraft draft) {
        SecretLink link = SecretLink.issue();
        offer.followedBy(link);
        OfferReceipt receipt =
                new OfferReceipt(offer.id(), offer.receiptNumber(), link, false, offer.status() == Status.ASIDE);
        letters.received(receipt, offer.contact().personId(), draft.contact(), offer);
        return link;
    }
}
