package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.pool.list.Filter;
import org.teranga.matching.pool.list.FilterReader;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;

/** Views of lists that members of the team keep, for themselves or for all: a name for what an address asks. */
@ApplicationScoped
@Transactional
class ListViews {
    static final int LONGEST = 40;
    private static final int MOST = 20;

    private final TenantDatabase database;
    private final FilterReader filters;
    private final Offers offers;
    private final Needs needs;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ListViews(
            TenantDatabase database,
            FilterReader filters,
            Offers offers,
            Needs needs,
            CurrentPerson person,
            Clock clock) {
        this.database = database;
        this.filters = filters;
        this.offers = offers;
        this.needs = needs;
        this.person = person;
        this.clock = clock;
    }

    /** The reader's own and those that are shared, by name, each with how many rows it has now: all counted at once. */
    List<DeskListView.SavedView> of(String list, Function<ListQuery, ListRequest> asked) {
        UUID reader = person.requiredSubject();
        List<Row> rows = database.sql("select id, account_id, name, query, shared from matching.list_view"
                        + " where tenant_id = :tenant and list = :list and (shared or account_id = :reader)"
                        + " order by name, id limit :most")
                .bind("list", list)
                .bind("reader", reader)
                .bind("most", MOST)
                .list(Row.class);
        List<Filter> each = rows.stream()
                .map(row -> filters.filter(DeskLists.word(list), asked.apply(DeskLists.kept(row.query))))
                .toList();
        List<Long> counts = list.equals(DeskLists.OFFERS) ? offers.counts(each) : needs.counts(each);
        List<DeskListView.SavedView> views = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            views.add(new DeskListView.SavedView(
                    row.id.toString(), row.name, row.query, counts.get(i), row.accountId.equals(reader), row.shared));
        }
        return views;
    }

    /**
     * Keeps one.
     *
     * @param query the address of the list, from the question mark on
     * @throws Refusal invalid without a name, and where the reader has kept as many as there can be
     */
    void keep(String list, String name, String query, boolean shared) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw Refusal.invalid(List.of(FieldError.of("name", "desk.view.name_missing", LONGEST)));
        }
        UUID reader = person.requiredSubject();
        long kept = database.sql("select count(*) from matching.list_view"
                        + " where tenant_id = :tenant and list = :list and account_id = :reader")
                .bind("list", list)
                .bind("reader", reader)
                .one(Long.class);
        if (kept >= MOST) {
            throw Refusal.invalid(List.of(FieldError.of("name", "desk.view.too_many", MOST)));
        }
        database.sql("insert into matching.list_view (tenant_id, id, list, account_id, name, query, shared)"
                        + " values (:tenant, :id, :list, :reader, :name, :query, :shared)")
                .bind("id", Uuid7.at(clock.instant()))
                .bind("list", list)
                .bind("reader", reader)
                .bind("name", name)
                .bind("query", withoutSearch(query))
                .bind("shared", shared)
                .update();
    }

    /** Lets go of one of the reader's own; nothing happens where it is none. */
    void remove(UUID id) {
        database.sql("delete from matching.list_view"
                        + " where tenant_id = :tenant and id = :id and account_id = :reader")
                .bind("id", id)
                .bind("reader", person.requiredSubject())
                .update();
    }

    void left(@Observes MembershipEnded membership) {
        database.sql("delete from matching.list_view where tenant_id = :tenant and account_id = :account")
                .bind("account", membership.account())
                .update();
    }

    /** Whom somebody looked for is nobody's view, however the address was written. */
    private static String withoutSearch(String query) {
        return Stream.of(query.substring(1).split("&"))
                .filter(part -> !decoded(part.replaceFirst("=.*", "")).equals("q"))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The parameters of an address that was kept. */
    static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String part : query.substring(query.isEmpty() ? 0 : 1).split("&")) {
            int is = part.indexOf('=');
            if (is > 0) {
                parameters
                        .computeIfAbsent(decoded(part.substring(0, is)), any -> new ArrayList<>())
                        .add(decoded(part.substring(is + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException mistyped) {
            return "";
        }
    }

    private record Row(UUID id, UUID accountId, String name, String query, boolean shared) {}
}
