package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.theme.ListQuery;

/** The rows of the list of offers. */
@ApplicationScoped
@Transactional
public class OfferRows {
    /** What the list can be sorted by, the usual first. */
    public static final List<String> SORTS = List.of("-received", "place", "capacity", "from", "due", "touched");

    private static final Map<String, String> COLUMNS = Map.of(
            "received", "received_at",
            "place", "place",
            "capacity", "capacity",
            "from", "available_from",
            "due", "due",
            "touched", "touched");

    private final OfferList list;
    private final DeskLists lists;
    private final ReadyOffers ready;
    private final ListedWorks works;

    @Inject
    OfferRows(OfferList list, DeskLists lists, ReadyOffers ready, ListedWorks works) {
        this.list = list;
        this.lists = lists;
        this.ready = ready;
        this.works = works;
    }

    /** Those that a query asks for. */
    public ListPage<ListedOffer> of(String lang, ListQuery query) {
        Order order = new Order(COLUMNS.getOrDefault(query.sort(), "received_at"), query.descending());
        ListPage<Offer> page =
                list.list(lists.asked(DeskLists.OFFERS, query), order, query.offset(), query.size(), offer -> offer);
        Map<UUID, List<String>> lacks =
                ready.lacks(page.items().stream().map(Offer::id).toList());
        Map<UUID, ListedWork> told = works.of("offer", page.items(), lacks);
        return new ListPage<>(
                page.items().stream()
                        .map(offer ->
                                row(lang, offer, told.getOrDefault(offer.id().value(), ListedWork.untold(false))))
                        .toList(),
                page.total());
    }

    private static ListedOffer row(String lang, Offer offer, ListedWork work) {
        return new ListedOffer(
                offer.id().value(),
                offer.receiptNumber(),
                "/" + lang + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                offer.status().code(),
                offer.receivedAt(),
                work);
    }
}
