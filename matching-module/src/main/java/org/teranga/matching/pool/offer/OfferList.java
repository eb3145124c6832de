package org.teranga.matching.pool.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Listings;
import org.teranga.matching.pool.list.Order;
import org.teranga.platform.listing.Listing;

/** Staff look through the offers and open one; a person opens the own one by its secret link. */
@ApplicationScoped
public class OfferList {
    /** The usual order: what came last comes first. */
    public static final Order NEWEST_FIRST = new Order("received_at", true);

    private final Offers offers;
    private final Listings listings;
    private final Contacts contacts;

    @Inject
    OfferList(Offers offers, Listings listings, Contacts contacts) {
        this.offers = offers;
        this.listings = listings;
        this.contacts = contacts;
    }

    /**
     * A part of the list, without who offers.
     *
     * @param show how a row is shown
     */
    @Transactional
    public <T> Listing<T> list(ListRequest asked, Order order, int offset, int limit, Function<Offer, T> show) {
        Filter filter = listings.filter(asked);
        List<T> rows =
                offers.list(filter, order, offset, limit).stream().map(show).toList();
        boolean whole = offset == 0 && rows.size() < limit;
        return new Listing<>(rows, whole ? rows.size() : offers.count(filter));
    }

    /** One offer, with who offers. */
    @Transactional
    public Optional<Opened> open(OfferId id) {
        return offers.find(id).map(this::opened);
    }

    /** The offer to which a secret link leads, with who offers. */
    @Transactional
    public Optional<Opened> open(SecretLink link) {
        return offers.followedBy(link).map(this::opened);
    }

    private Opened opened(Offer offer) {
        return new Opened(offer, contacts.open(offer.contact()));
    }

    /**
     * An offer and who offers, in plain words.
     *
     * @param offer   the offer
     * @param contact who offers
     */
    public record Opened(Offer offer, Contact contact) {}
}
