package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.theme.ListQuery;

/** The plans that runs made: their suggestions, whom they leave unplaced, and their prices. */
@ApplicationScoped
class Plans {
    /** What the list of a plan can be sorted by, and how it starts. */
    static final List<String> SORTS = List.of("-waiting", "-points", "need");

    private static final Map<String, String> ORDERS =
            Map.of("waiting", "n.waiting_since", "points", "s.score", "need", "n.receipt_number");
    private static final String COLUMNS = "select s.need_id, s.offer_id, s.score, s.department, s.verdicts ";
    private static final String FILTERED = """
            from matching.suggestion s
            join matching.need n on n.tenant_id = s.tenant_id and n.id = s.need_id
            join matching.offer o on o.tenant_id = s.tenant_id and o.id = s.offer_id
            where s.run_id = ? and (cast(? as text) is null or s.department = ?)
            and (cast(? as text) is null or o.kind = ?)
            and (cast(? as text) is null or n.receipt_number = ? or o.receipt_number = ?)
            and (cast(? as text) is null or s.offer_id = any (cast(? as uuid[])))
            and (not cast(? as boolean)
                 or (n.status = 'received' and o.status in ('received', 'proposed') and s.offer_id <> all (cast(? as uuid[]))))
            """;

    private final TenantSql sql;

    @Inject
    Plans(TenantSql sql) {
        this.sql = sql;
    }

    /** Writes down the plan of a run. */
    void add(RunId run, FoundPlan plan) {
        sql.batch(
                "insert into matching.suggestion (run_id, need_id, offer_id, score, department, verdicts)"
                        + " values (?, ?, ?, ?, ?, ?)",
                () -> plan.suggestions().stream().map(one -> values(run, one)).iterator());
        sql.batch(
                "insert into matching.unplaced (run_id, need_id, department, reason, candidates) values (?, ?, ?, ?, ?)",
                () -> plan.unplaced().stream().map(one -> values(run, one)).iterator());
        sql.batch(
                "insert into matching.run_group (run_id, code, size, placed, reachable) values (?, ?, ?, ?, ?)",
                () -> plan.groups().stream().map(one -> values(run, one)).iterator());
        sql.change(
                "insert into matching.run_price (run_id, needs, offers) values (?, ?, ?)",
                run.value(),
                plan.prices().needs().packed(),
                plan.prices().offers().packed());
    }

    /** A part of a plan, the highest score first. */
    List<Suggestion> suggestions(RunId run, int offset, int limit) {
        return sql.list(
                COLUMNS
                        + "from matching.suggestion s where s.run_id = ? order by s.score desc, s.need_id limit ? offset ?",
                Plans::suggestion,
                run.value(),
                limit,
                offset);
    }

    /** The offers that a plan suggests, by need. */
    Map<String, List<String>> proposed(RunId run) {
        Map<String, List<String>> proposed = new HashMap<>();
        sql.list(
                        "select need_id, offer_id from matching.suggestion where run_id = ?",
                        row -> Map.entry(row.getString(1), row.getString(2)),
                        run.value())
                .forEach(pair -> proposed.put(pair.getKey(), List.of(pair.getValue())));
        return proposed;
    }

    /** How many suggestions a plan has. */
    long count(RunId run) {
        return sql.first(
                        "select count(*) from matching.suggestion where run_id = ?", row -> row.getLong(1), run.value())
                .orElse(0L);
    }

    /** A part of the list of a plan. */
    List<Suggestion> page(RunId run, PlanFilter filter, ListQuery query) {
        // Who waits longest came first: the days run down where the dates run up.
        boolean down = query.sort().equals("waiting") != query.descending();
        String order =
                " order by " + ORDERS.getOrDefault(query.sort(), "s.score") + (down ? " desc" : "") + ", s.need_id";
        return sql.list(
                COLUMNS + FILTERED + order + " limit " + query.size() + " offset " + query.offset(),
                Plans::suggestion,
                filter.values(run));
    }

    /** How many suggestions a filter lets through. */
    long count(RunId run, PlanFilter filter) {
        return sql.first("select count(*) " + FILTERED, row -> row.getLong(1), filter.values(run))
                .orElse(0L);
    }

    /** The whole plan, the highest score first, with the numbers by which people know both. */
    List<Numbered> numbered(RunId run) {
        return sql.list(
                COLUMNS + ", n.receipt_number as need_number, o.receipt_number as offer_number " + FILTERED
                        + " order by s.score desc, s.need_id",
                row -> new Numbered(suggestion(row), row.getString("need_number"), row.getString("offer_number")),
                PlanFilter.ALL.values(run));
    }

    /** The offers of a plan, each with its kind. */
    Map<OfferId, String> offers(RunId run) {
        Map<OfferId, String> kinds = new LinkedHashMap<>();
        sql.list(
                        "select id, kind from matching.offer where id in"
                                + " (select offer_id from matching.suggestion where run_id = ?)",
                        row -> Map.entry(new OfferId(row.getObject(1, UUID.class)), row.getString(2)),
                        run.value())
                .forEach(one -> kinds.put(one.getKey(), one.getValue()));
        return kinds;
    }

    /** What a plan chose these offers for; those that it did not choose are left out. */
    List<Suggestion> choosing(RunId run, Collection<OfferId> offers) {
        return sql.list(
                COLUMNS + "from matching.suggestion s where s.run_id = ? and s.offer_id = any (cast(? as uuid[]))",
                Plans::suggestion,
                run.value(),
                PlanFilter.array(offers.stream().map(OfferId::value).toList()));
    }

    /** What a plan suggests to these needs; those to which it suggests nothing are left out. */
    List<Suggestion> suggesting(RunId run, Collection<NeedId> needs) {
        return sql.list(
                COLUMNS + "from matching.suggestion s where s.run_id = ? and s.need_id = any (cast(? as uuid[]))",
                Plans::suggestion,
                run.value(),
                PlanFilter.array(needs.stream().map(NeedId::value).toList()));
    }

    /** What a plan says of a need, its moment left out; empty where it did not know the need. */
    Optional<Planned> planned(RunId run, NeedId need) {
        return sql.first(
                "select offer_id, null as reason from matching.suggestion where run_id = ? and need_id = ?"
                        + " union all select null, reason from matching.unplaced where run_id = ? and need_id = ?",
                row -> {
                    UUID offer = row.getObject(1, UUID.class);
                    return new Planned(null, offer == null ? null : new OfferId(offer), row.getString(2));
                },
                run.value(),
                need.value(),
                run.value(),
                need.value());
    }

    /** Whom a plan leaves unplaced: what stops them, and how many it stops, the most frequent first. */
    Map<String, Long> stops(RunId run) {
        Map<String, Long> stops = new LinkedHashMap<>();
        sql.list(
                        "select reason, count(*) from matching.unplaced where run_id = ? group by reason order by 2 desc, 1",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        run.value())
                .forEach(stop -> stops.put(stop.getKey(), stop.getValue()));
        return stops;
    }

    /** How groups of households fare under a plan; none where it was made before that was asked. */
    List<GroupShare> groups(RunId run) {
        return sql
                .list(
                        "select code, size, placed, reachable from matching.run_group where run_id = ?",
                        row -> new GroupShare(
                                Group.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4)),
                        run.value())
                .stream()
                .sorted(Comparator.comparing(GroupShare::group))
                .toList();
    }

    /** Whom a plan leaves unplaced, by the department where they want to be. */
    Map<String, Long> unplaced(RunId run) {
        Map<String, Long> departments = new LinkedHashMap<>();
        sql.list(
                        "select department, count(*) from matching.unplaced where run_id = ? and department is not null"
                                + " group by department",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        run.value())
                .forEach(one -> departments.put(one.getKey(), one.getValue()));
        return departments;
    }

    /** The prices of a plan. */
    Optional<PlanPrices> prices(RunId run) {
        return sql.first(
                "select needs, offers from matching.run_price where run_id = ?",
                row -> new PlanPrices(PriceList.unpacked(row.getBytes(1)), PriceList.unpacked(row.getBytes(2))),
                run.value());
    }

    private static @Nullable Object[] values(RunId run, Suggestion one) {
        return new @Nullable Object[] {
            run.value(), one.need().value(), one.offer().value(), one.score(), one.department(), one.verdicts()
        };
    }

    private static @Nullable Object[] values(RunId run, Unplaced one) {
        return new @Nullable Object[] {run.value(), one.need().value(), one.department(), one.reason(), one.candidates()
        };
    }

    private static @Nullable Object[] values(RunId run, GroupShare one) {
        return new @Nullable Object[] {run.value(), one.group().code(), one.size(), one.placed(), one.reachable()};
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                new NeedId(row.getObject("need_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getLong("score"),
                row.getString("department"),
                row.getString("verdicts"));
    }

    /** A suggestion and the receipt numbers of its need and its offer. */
    record Numbered(Suggestion suggestion, String needNumber, String offerNumber) {}
}
