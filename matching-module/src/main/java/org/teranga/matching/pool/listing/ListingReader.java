package org.teranga.matching.pool.listing;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Order;
import org.teranga.platform.listing.ListPage;

/**
 * Lists offers or needs for staff and opens one; a person opens the own one by its secret link.
 *
 * @param <L> which of the two
 * @param <I> its id
 */
public abstract class ListingReader<L extends Listing<I>, I extends ListingId> {
    private final Listings<L, I> listings;
    private final FilterReader filters;
    private final Contacts contacts;

    protected ListingReader(Listings<L, I> listings, FilterReader filters, Contacts contacts) {
        this.listings = listings;
        this.filters = filters;
        this.contacts = contacts;
    }

    /**
     * A part of the list, without who left them.
     *
     * @param show how a row is shown
     */
    @Transactional
    public <T> ListPage<T> list(ListRequest asked, Order order, int offset, int limit, Function<L, T> show) {
        Filter filter = filters.filter(listings.word(), asked);
        List<T> rows =
                listings.list(filter, order, offset, limit).stream().map(show).toList();
        boolean whole = offset == 0 && rows.size() < limit;
        return new ListPage<>(rows, whole ? rows.size() : listings.count(filter));
    }

    /** One of them, with who left it. */
    @Transactional
    public Optional<OpenedListing<L>> open(I id) {
        return listings.find(id).map(this::opened);
    }

    /** The one to which a secret link leads, with who left it. */
    @Transactional
    public Optional<OpenedListing<L>> open(SecretLink link) {
        return listings.followedBy(link).map(this::opened);
    }

    private OpenedListing<L> opened(L listing) {
        return new OpenedListing<>(listing, contacts.open(listing.contact()));
    }
}
