package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.rest.PassedRecords;
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
    private final Offers offers;
    private final PassedRecords passed;

    @Inject
    OfferRows(
            OfferList list,
            DeskLists lists,
            ReadyOffers ready,
            ListedWorks works,
            Offers offers,
            PassedRecords passed) {
        this.passed = passed;
        this.offers = offers;
        this.list = list;
        this.lists = lists;
        this.ready = ready;
        this.works = works;
    }

    /** Those that a query asks for. */
    public ListPage<ListedOffer> of(String lang, ListQuery query) {
        Order order = lists.sorts(query)
                ? new Order(COLUMNS.getOrDefault(query.sort(), "received_at"), query.descending())
                : OfferList.NEWEST_FIRST;
        ListPage<Offer> page =
                list.list(lists.asked(DeskLists.OFFERS, query), order, query.offset(), query.size(), offer -> offer);
        return new ListPage<>(rows(lang, page.items()), page.total());
    }

    /** These, in this order; what is not ours is left out. */
    public List<ListedOffer> of(String lang, List<UUID> ids) {
        Map<UUID, Offer> found = offers.find(ids.stream().map(OfferId::new).toList()).stream()
                .collect(Collectors.toMap(offer -> offer.id().value(), offer -> offer));
        return rows(lang, ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private List<ListedOffer> rows(String lang, List<Offer> some) {
        Map<UUID, List<String>> lacks = ready.lacks(some.stream().map(Offer::id).toList());
        Map<UUID, ListedWork> told = works.of("offer", some, lacks);
        Set<UUID> over = passed.of(
                "offer", some.stream().map(offer -> offer.id().value()).toList());
        return some.stream()
                .map(offer -> row(
                        lang,
                        offer,
                        over.contains(offer.id().value()),
                        told.getOrDefault(offer.id().value(), ListedWork.untold(false))))
                .toList();
    }

    private static ListedOffer row(String lang, Offer offer, boolean over, ListedWork work) {
        return new ListedOffer(
                offer.id().value(),
                offer.receiptNumber(),
                "/" + lang + "/desk/offers/" + offer.id(),
                offer.terms().summary(),
                offer.terms().locality().label(),
                offer.status().code(),
                offer.receivedAt(),
                over,
                work);
    }
}
