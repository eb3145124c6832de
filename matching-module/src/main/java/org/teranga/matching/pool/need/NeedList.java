package org.teranga.matching.pool.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.ListingReader;

/** Lists the needs for staff and opens one; a household opens the own one by its secret link. */
@ApplicationScoped
public class NeedList extends ListingReader<Need, NeedId> {
    /** The usual order: who has waited longest comes first. */
    public static final Order LONGEST_WAITING_FIRST = new Order("waiting_since", false);

    @Inject
    NeedList(Needs needs, FilterReader filters, Contacts contacts) {
        super(needs, filters, contacts);
    }
}
