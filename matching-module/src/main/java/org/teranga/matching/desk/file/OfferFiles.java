package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** The files of offers. */
@ApplicationScoped
@Transactional
class OfferFiles extends ListingFiles<Offer, OfferId> {
    @Inject
    OfferFiles(Offers offers, Contacts contacts, TenantDatabase database) {
        super(offers, OfferId::new, "received_at", contacts, database);
    }

    @Override
    public Permission reads() {
        return Permission.OFFERS_READ;
    }

    @Override
    String place(Offer offer) {
        return offer.terms().locality().label();
    }
}
