package org.teranga.matching.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.need.HouseholdPeople;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.menu.Menu;

/** The needs as staff see them, those who wait longest first. */
@Path("/{lang: [a-z]{2,3}}/desk/needs")
@Produces(MediaType.TEXT_HTML)
public class NeedDeskPages {
    private static final Map<String, String> COLUMNS =
            Map.of("waiting", "waiting_since", "place", "place", "persons", "persons", "from", "from");
    private static final List<String> SORTS = List.of("-waiting", "place", "persons", "from");

    private final NeedList list;
    private final HouseholdPeople people;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    NeedDeskPages(NeedList list, HouseholdPeople people, CurrentPerson person, Clock clock) {
        this.list = list;
        this.people = people;
        this.person = person;
        this.clock = clock;
    }

    /** The list, filtered, sorted, in pages. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.needs", order = 20)
    @GET
    @Transactional
    @Requires(Permission.NEEDS_READ)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = DeskLists.query(uri.getQueryParameters(), SORTS);
        // Who waits longest came first: the days run down where the dates run up.
        boolean descending = query.sort().equals("waiting") != query.descending();
        Order order = new Order(COLUMNS.getOrDefault(query.sort(), "waiting_since"), descending);
        ListPage<ListedNeed> rows =
                list.list(DeskLists.asked(query), order, query.offset(), query.size(), need -> row(lang, need));
        return new HtmlPage(
                "matching/desk/needs",
                DeskLists.view(
                        query, aged(rows), new Answers(uri.getQueryParameters()), person.may(Permission.NEEDS_WRITE)));
    }

    /** With the ages of all people of these rows, in one query. */
    private ListPage<ListedNeed> aged(ListPage<ListedNeed> rows) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Map<NeedId, People> told =
                people.of(rows.items().stream().map(row -> new NeedId(row.id())).toList());
        return new ListPage<>(
                rows.items().stream()
                        .map(row -> row.aged(told.getOrDefault(new NeedId(row.id()), People.UNTOLD)
                                .ages(today)))
                        .toList(),
                rows.total());
    }

    private ListedNeed row(String lang, Need need) {
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
                List.of());
    }
}
