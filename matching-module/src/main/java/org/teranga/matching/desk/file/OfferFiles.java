package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** The files of offers. */
@ApplicationScoped
@Transactional
class OfferFiles extends ListingFiles<Offer, OfferId> {
    private final OwnHomes ownHomes;

    @Inject
    OfferFiles(Offers offers, WithdrawOffer withdraw, Contacts contacts, TenantDatabase database, OwnHomes ownHomes) {
        super(offers, withdraw, OfferId::new, "received_at", contacts, database);
        this.ownHomes = ownHomes;
    }

    @Override
    public Permission reads() {
        return Permission.OFFERS_READ;
    }

    @Override
    String place(Offer offer) {
        return offer.terms().locality().label();
    }

    @Override
    public Set<UUID> ownBesides(Set<UUID> own) {
        return ownHomes.offers(own);
    }
}
