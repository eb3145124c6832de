package org.teranga.matching.pool.need;

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

/** Staff look through the needs and open one; a household opens its own by the secret link. */
@ApplicationScoped
public class NeedList {
    /** The usual order: who has waited longest comes first. */
    public static final Order LONGEST_WAITING_FIRST = new Order("waiting_since", false);

    private final Needs needs;
    private final Listings listings;
    private final Contacts contacts;

    @Inject
    NeedList(Needs needs, Listings listings, Contacts contacts) {
        this.needs = needs;
        this.listings = listings;
        this.contacts = contacts;
    }

    /**
     * A part of the list, without who asks.
     *
     * @param show how a row is shown
     */
    @Transactional
    public <T> Listing<T> list(ListRequest asked, Order order, int offset, int limit, Function<Need, T> show) {
        Filter filter = listings.filter(asked);
        List<T> rows =
                needs.list(filter, order, offset, limit).stream().map(show).toList();
        boolean whole = offset == 0 && rows.size() < limit;
        return new Listing<>(rows, whole ? rows.size() : needs.count(filter));
    }

    /** One need, with who asks. */
    @Transactional
    public Optional<Opened> open(NeedId id) {
        return needs.find(id).map(this::opened);
    }

    /** The need to which a secret link leads, with who asks. */
    @Transactional
    public Optional<Opened> open(SecretLink link) {
        return needs.followedBy(link).map(this::opened);
    }

    private Opened opened(Need need) {
        return new Opened(need, contacts.open(need.contact()));
    }

    /**
     * An need and who asks, in plain words.
     *
     * @param need   the need
     * @param contact who asks
     */
    public record Opened(Need need, Contact contact) {}
}
