package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.ListingReader;

/** Lists the offers for staff and opens one; a person opens the own one by its secret link. */
@ApplicationScoped
public class OfferList extends ListingReader<Offer, OfferId> {
    /** The usual order: what came last comes first. */
    public static final Order NEWEST_FIRST = new Order("received_at", true);

    @Inject
    OfferList(Offers offers, FilterReader filters, Contacts contacts) {
        super(offers, filters, contacts);
    }
}
