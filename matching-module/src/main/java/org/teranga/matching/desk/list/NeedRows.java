package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.People;
import org.teranga.matching.pool.rest.PassedRecords;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.theme.ListQuery;

/** The rows of the list of needs, with the ages that people have today. */
@ApplicationScoped
@Transactional
public class NeedRows {
    /** What the list can be sorted by, the usual first. */
    public static final List<String> SORTS = List.of("-waiting", "place", "persons", "from", "due", "touched");

    private static final Map<String, String> COLUMNS = Map.of(
            "waiting", "waiting_since",
            "place", "place",
            "persons", "persons",
            "from", "from",
            "due", "due",
            "touched", "touched");

    private final NeedList list;
    private final DeskLists lists;
    private final HouseholdPeople people;
    private final ListedWorks works;
    private final Needs needs;
    private final PassedRecords passed;
    private final Clock clock;

    @Inject
    NeedRows(
            NeedList list,
            DeskLists lists,
            HouseholdPeople people,
            ListedWorks works,
            Needs needs,
            PassedRecords passed,
            Clock clock) {
        this.passed = passed;
        this.needs = needs;
        this.list = list;
        this.lists = lists;
        this.people = people;
        this.works = works;
        this.clock = clock;
    }

    /** Those that a query asks for. */
    public ListPage<ListedNeed> of(String lang, ListQuery query) {
        // Who waits longest came first: the days run down where the dates run up.
        boolean descending = query.sort().equals("waiting") != query.descending();
        Order order = lists.sorts(query)
                ? new Order(COLUMNS.getOrDefault(query.sort(), "waiting_since"), descending)
                : new Order("waiting_since", false);
        ListPage<Need> page =
                list.list(lists.asked(DeskLists.NEEDS, query), order, query.offset(), query.size(), need -> need);
        return new ListPage<>(rows(lang, page.items()), page.total());
    }

    /** These, in this order; what is not ours is left out. */
    public List<ListedNeed> of(String lang, List<UUID> ids) {
        Map<UUID, Need> found = needs.find(ids.stream().map(NeedId::new).toList()).stream()
                .collect(Collectors.toMap(need -> need.id().value(), need -> need));
        return rows(lang, ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private List<ListedNeed> rows(String lang, List<Need> some) {
        Map<NeedId, People> told = people.of(some.stream().map(Need::id).toList());
        Map<UUID, ListedWork> work = works.of("need", some, Map.of());
        Set<UUID> over =
                passed.of("need", some.stream().map(need -> need.id().value()).toList());
        return some.stream()
                .map(need -> row(
                        lang,
                        need,
                        over.contains(need.id().value()),
                        told.getOrDefault(need.id(), People.UNTOLD),
                        work.getOrDefault(need.id().value(), ListedWork.untold(false))))
                .toList();
    }

    private ListedNeed row(String lang, Need need, boolean over, People household, ListedWork work) {
        return new ListedNeed(
                need.id().value(),
                need.receiptNumber(),
                "/" + lang + "/desk/needs/" + need.id(),
                need.terms().summary(),
                need.terms().locality().label(),
                need.status().code(),
                Math.max(
                        0,
                        Duration.between(need.waitingSince(), clock.instant()).toDays()),
                household.ages(LocalDate.ofInstant(clock.instant(), Formats.ZONE)),
                over,
                work);
    }
}
