package org.teranga.matching.pool.offer.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.arrival.OfferAnswer;
import org.teranga.platform.me.OwnFile;

/** The offers of a member, as the JSON interface shows them. */
@ApplicationScoped
class OwnOfferFile implements OwnFile {
    private final OwnOffers offers;
    private final Contacts contacts;

    @Inject
    OwnOfferFile(OwnOffers offers, Contacts contacts) {
        this.offers = offers;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "offers";
    }

    @Override
    public Object of(UUID account) {
        List<Offer> own = offers.of(account);
        contacts.load(own.stream().map(Offer::contact).toList());
        return own.stream()
                .map(offer -> OfferAnswer.of(offer, contacts.open(offer.contact())))
                .toList();
    }
}
