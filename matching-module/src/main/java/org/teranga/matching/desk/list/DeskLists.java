package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.list.Status;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.LanguageCode;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.theme.ListQuery;

/** What the addresses of the desk's lists ask, and what stands around their rows. */
@ApplicationScoped
public class DeskLists {
    /** The list of offers. */
    public static final String OFFERS = "offers";
    /** The list of needs. */
    public static final String NEEDS = "needs";

    private static final int ROWS = 50;
    private static final Set<String> FILTERS = Set.of(
            "status",
            "kind",
            "place",
            "q",
            "since",
            "stage",
            "owner",
            "due",
            "reach",
            "language",
            "persons",
            "ready",
            "dates");

    /** What the team does: filters, and orders of the list. */
    private static final Set<String> TELLING = Set.of("stage", "owner", "due", "touched");

    private static final Predicate<String> PERSONS =
            Pattern.compile("[1-9][0-9]{0,3}").asMatchPredicate();

    /** Filters of which the values are codes, and these. */
    private static final Map<String, Set<String>> CODES = Map.of(
            "status", codes(Status.values(), Status::code),
            "kind", Set.copyOf(Vocabulary.KINDS),
            "stage", codes(Stage.values(), Stage::code),
            "due", Set.of("late", "today", "week"),
            "reach", Set.of("phone", "email", "none"),
            "ready", Set.of("yes", "no"),
            "dates", Set.of("passed"));

    private final ListColumns columns;
    private final ListViews views;
    private final ReadyOffers ready;
    private final OwnRows ownRows;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    DeskLists(
            ListColumns columns,
            ListViews views,
            ReadyOffers ready,
            OwnRows ownRows,
            Members members,
            CurrentPerson person) {
        this.columns = columns;
        this.views = views;
        this.ready = ready;
        this.ownRows = ownRows;
        this.members = members;
        this.person = person;
    }

    /** What one row of a list is called in the house: offer or need. */
    public static String word(String list) {
        return list.equals(OFFERS) ? "offer" : "need";
    }

    /** The part of a list that an address asks for. What cannot be read is left out, of the chips too: a mistyped
     * address still shows the list, and no chip says that it is narrowed. */
    public static ListQuery query(Map<String, List<String>> query, List<String> sorts) {
        ListQuery asked = ListQuery.of(query, FILTERS, sorts, ROWS);
        Map<String, String> known = new HashMap<>(asked.filters());
        CODES.forEach((name, codes) -> keep(known, asked, name, codes::contains));
        keep(known, asked, "language", code -> LanguageCode.read(code).isPresent());
        keep(known, asked, "persons", PERSONS);
        return new ListQuery(known, asked.sort(), asked.descending(), asked.page(), asked.size());
    }

    private static void keep(Map<String, String> known, ListQuery asked, String name, Predicate<String> readable) {
        String those = asked.values(name).stream().filter(readable).collect(Collectors.joining("|"));
        known.remove(name);
        if (!those.isEmpty()) {
            known.put(name, those);
        }
    }

    /** The part of a list that an address asks for which was kept, from the question mark on. */
    public static ListQuery kept(String address) {
        return query(ListViews.parameters(address), List.of("view"));
    }

    /**
     * What it asks. Where it filters or sorts by what the team does, the reader's own matter is left out: to be found or not, or to stand
     * before another row, would tell of it. Who works on no files finds nobody's so.
     */
    public ListRequest asked(String list, ListQuery query) {
        return asked(query, () -> ownRows.of(word(list)));
    }

    /** Whether the reader may have the list in this order: who works on no files learns from none what the team does. */
    boolean sorts(ListQuery query) {
        return !TELLING.contains(query.sort()) || person.may(Permission.FILES_WORK);
    }

    private ListRequest asked(ListQuery query, Supplier<Set<UUID>> own) {
        boolean works = person.may(Permission.FILES_WORK);
        boolean tells =
                TELLING.stream().anyMatch(name -> !query.filter(name).isEmpty()) || TELLING.contains(query.sort());
        return new ListRequest(
                query.values("status"),
                query.values("kind"),
                query.values("place"),
                query.filter("q"),
                query.filter("since"),
                new ListRequest.Work(
                        works ? query.values("stage") : List.of(),
                        works ? query.filter("owner") : "",
                        works ? query.filter("due") : "",
                        !query.filter("dates").isEmpty(),
                        query.values("reach"),
                        query.values("language"),
                        query.filter("persons"),
                        ready.only(query.filter("ready")),
                        works && tells ? own.get() : Set.of()));
    }

    /**
     * The page of a list.
     *
     * @param list   offers or needs
     * @param page   the rows of this part
     * @param sent   what became of ticked rows, and which are ticked
     * @param writes whether the reader may do something with ticked rows
     */
    public <R> DeskListView<R> view(String list, ListQuery query, ListPage<R> page, Answers sent, boolean writes) {
        boolean works = person.may(Permission.FILES_WORK);
        return new DeskListView<>(
                query,
                page.total(),
                page.items(),
                BulkOutcome.told(sent),
                RowTools.of(sent, writes),
                new DeskListView.Around(
                        columns.of(list).stream().map(ListColumn::code).toList(),
                        views.of(list, asking(list)),
                        works ? colleagues() : List.of(),
                        works,
                        Stage.CHOICES.stream().map(Stage::code).toList()));
    }

    /** What queries of one list ask: the reader's own matter is looked up once for all of them, and only where it is needed. */
    private Function<ListQuery, ListRequest> asking(String list) {
        Map<String, Set<UUID>> known = new HashMap<>();
        return query -> asked(query, () -> known.computeIfAbsent(word(list), ownRows::of));
    }

    private static <T> Set<String> codes(T[] all, Function<T, String> code) {
        return Arrays.stream(all).map(code).collect(Collectors.toUnmodifiableSet());
    }

    private List<DeskListView.Member> colleagues() {
        return members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                .map(one -> new DeskListView.Member(one.getKey().toString(), one.getValue()))
                .sorted(Comparator.comparing(DeskListView.Member::name))
                .toList();
    }
}
