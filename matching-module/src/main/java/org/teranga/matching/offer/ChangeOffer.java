package org.teranga.matching.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.area.Territory;
import org.teranga.matching.intake.Contacts;
import org.teranga.matching.intake.SecretLink;
import org.teranga.matching.intake.Status;
import org.teranga.platform.web.Problem;

/** The person, or staff for the person, tells an offer anew. */
@ApplicationScoped
public class ChangeOffer {
    private final Offers offers;
    private final Contacts contacts;
    private final Territory territory;

    @Inject
    ChangeOffer(Offers offers, Contacts contacts, Territory territory) {
        this.offers = offers;
        this.contacts = contacts;
        this.territory = territory;
    }

    /**
     * By the secret link.
     *
     * @throws Problem 404 where the link leads nowhere, 409 where the offer is withdrawn or passed on
     */
    @Transactional
    public void change(SecretLink link, OfferDraft draft) {
        change(offers.followedBy(link).orElseThrow(Problem::notFound), draft);
    }

    /**
     * By whom it belongs to, signed in.
     *
     * @throws Problem 404 where there is no such offer, 409 where it is withdrawn or passed on
     */
    @Transactional
    public void change(OfferId id, OfferDraft draft) {
        change(offers.find(id).orElseThrow(Problem::notFound), draft);
    }

    /**
     * By staff.
     *
     * @param seen the version on which this is based
     * @throws Problem 404 where there is no such offer, 409 where it is withdrawn or somebody has changed it since
     */
    @Transactional
    public void change(OfferId id, OfferDraft draft, long seen) {
        Offer offer = offers.find(id).orElseThrow(Problem::notFound);
        if (offer.version() != seen) {
            throw Problem.conflict("problem.changed_meanwhile");
        }
        change(offer, draft);
    }

    private void change(Offer offer, OfferDraft draft) {
        if (offer.status() == Status.WITHDRAWN) {
            throw Problem.conflict("intake.withdrawn_already");
        }
        if (offer.status() == Status.PASSED_ON) {
            throw Problem.conflict("passing.gone");
        }
        boolean elsewhere = !offer.terms().liesWhere(draft.terms());
        offer.change(draft.terms(), contacts.seal(offer.contact().personId(), draft.contact()));
        if (elsewhere && offer.status() != Status.PROPOSED) {
            draft.terms().refusedBy(territory).ifPresentOrElse(offer::keepAside, offer::takeIn);
        }
    }
}
