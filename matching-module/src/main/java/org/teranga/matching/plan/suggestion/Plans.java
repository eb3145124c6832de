package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.SqlValues;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.theme.ListQuery;

/** The plans that runs made: their suggestions, whom they leave unplaced, and their prices. */
@ApplicationScoped
public class Plans {
    /** What the list of a plan can be sorted by, and how it starts. */
    public static final List<String> SORTS = List.of("-waiting", "-points", "need");

    private static final Map<String, String> ORDERS =
            Map.of("waiting", "n.waiting_since", "points", "s.score", "need", "n.receipt_number");
    private static final String COLUMNS =
            "select s.need_id as need, s.offer_id as offer, s.score, s.department, s.verdicts ";
    private static final String OF_RUN = " where tenant_id = :tenant and run_id = :run";
    private static final String SUGGESTED =
            "from matching.suggestion s where s.tenant_id = :tenant and s.run_id = :run ";
    private static final String FILTERED = """
            from matching.suggestion s
            join matching.need n on n.tenant_id = s.tenant_id and n.id = s.need_id
            join matching.offer o on o.tenant_id = s.tenant_id and o.id = s.offer_id
            where s.tenant_id = :tenant and s.run_id = :run
            and (cast(:department as text) is null or s.department = :department)
            and (cast(:kind as text) is null or o.kind = :kind)
            and (cast(:receiptNumber as text) is null or n.receipt_number = :receiptNumber or o.receipt_number = :receiptNumber)
            and (cast(:only as uuid[]) is null or s.offer_id = any (cast(:only as uuid[])))
            and (not cast(:ready as boolean)
                 or (n.status = 'received' and o.status in ('received', 'proposed') and s.offer_id <> all (:without)))
            """;

    private final TenantDatabase database;

    @Inject
    Plans(TenantDatabase database) {
        this.database = database;
    }

    /** Writes down the plan of a run. */
    public void add(RunId run, FoundPlan plan) {
        database.sql(
                        "insert into matching.suggestion (tenant_id, run_id, need_id, offer_id, score, department, verdicts)"
                                + " values (:tenant, :run, :need, :offer, :score, :department, :verdicts)")
                .bind("run", run.value())
                .updateEach(plan.suggestions(), Suggestion::into);
        database.sql("insert into matching.unplaced (tenant_id, run_id, need_id, department, reason, candidates)"
                        + " values (:tenant, :run, :need, :department, :reason, :candidates)")
                .bind("run", run.value())
                .updateEach(plan.unplaced(), Unplaced::into);
        database.sql("insert into matching.run_group (tenant_id, run_id, code, size, placed, reachable)"
                        + " values (:tenant, :run, :code, :size, :placed, :reachable)")
                .bind("run", run.value())
                .updateEach(plan.groups(), Plans::into);
        database.sql(
                        "insert into matching.run_price (tenant_id, run_id, needs, offers) values (:tenant, :run, :needs, :offers)")
                .bind("run", run.value())
                .bind("needs", plan.prices().needs().packed())
                .bind("offers", plan.prices().offers().packed())
                .update();
    }

    /** A part of a plan, the highest score first. */
    public List<Suggestion> suggestions(RunId run, int offset, int limit) {
        return of(run, COLUMNS + SUGGESTED + "order by s.score desc, s.need_id limit :limit offset :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .list(Suggestion.class);
    }

    /** The offers that a plan suggests, by need. */
    public Map<String, List<String>> proposed(RunId run) {
        Map<String, List<String>> proposed = new HashMap<>();
        of(run, "select need_id as need, offer_id as offer from matching.suggestion" + OF_RUN)
                .list(WishedPlacement.class)
                .forEach(pair -> proposed.put(
                        pair.need().toString(), List.of(pair.offer().toString())));
        return proposed;
    }

    /** How many suggestions a plan has. */
    public long count(RunId run) {
        return of(run, "select count(*) from matching.suggestion" + OF_RUN).one(Long.class);
    }

    /** A part of the list of a plan. */
    public List<Suggestion> page(RunId run, PlanFilter filter, ListQuery query) {
        // Who waits longest came first: the days run down where the dates run up.
        boolean down = query.sort().equals("waiting") != query.descending();
        String order =
                " order by " + ORDERS.getOrDefault(query.sort(), "s.score") + (down ? " desc" : "") + ", s.need_id";
        return filter.bound(of(run, COLUMNS + FILTERED + order + " limit :size offset :offset"))
                .bind("size", query.size())
                .bind("offset", query.offset())
                .list(Suggestion.class);
    }

    /** How many suggestions a filter lets through. */
    public long count(RunId run, PlanFilter filter) {
        return filter.bound(of(run, "select count(*) " + FILTERED)).one(Long.class);
    }

    /** The whole plan, the highest score first, with the numbers by which people know both. */
    public List<Numbered> numbered(RunId run) {
        String sql = COLUMNS + ", n.receipt_number as need_number, o.receipt_number as offer_number " + FILTERED
                + " order by s.score desc, s.need_id";
        return PlanFilter.ALL.bound(of(run, sql)).list(Row.class).stream()
                .map(Row::numbered)
                .toList();
    }

    /** The offers of a plan, each with its kind. */
    public Map<OfferId, String> offers(RunId run) {
        Map<OfferId, String> kinds = new LinkedHashMap<>();
        of(
                        run,
                        "select id, kind from matching.offer where tenant_id = :tenant"
                                + " and id in (select offer_id from matching.suggestion" + OF_RUN + ")")
                .list(OfferOfKind.class)
                .forEach(one -> kinds.put(one.id, one.kind));
        return kinds;
    }

    /** What a plan chose these offers for; those that it did not choose are left out. */
    public List<Suggestion> choosing(RunId run, Collection<OfferId> offers) {
        return of(run, COLUMNS + SUGGESTED + "and s.offer_id = any (:offers)")
                .bindIds("offers", offers.stream().map(OfferId::value).toList())
                .list(Suggestion.class);
    }

    /** What a plan suggests to these needs; those to which it suggests nothing are left out. */
    public List<Suggestion> suggesting(RunId run, Collection<NeedId> needs) {
        return of(run, COLUMNS + SUGGESTED + "and s.need_id = any (:needs)")
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(Suggestion.class);
    }

    /** What a plan says of a need, its moment left out; empty where it did not know the need. */
    public Optional<Planned> planned(RunId run, NeedId need) {
        return of(
                        run,
                        "select cast(null as timestamptz) as computed_at, offer_id as offer, null as stop"
                                + " from matching.suggestion" + OF_RUN + " and need_id = :need"
                                + " union all select null, null, reason from matching.unplaced" + OF_RUN
                                + " and need_id = :need")
                .bind("need", need.value())
                .first(Planned.class);
    }

    /** Whom a plan leaves unplaced: what stops them, and how many it stops, the most frequent first. */
    public Map<String, Long> stops(RunId run) {
        return counts(
                run,
                "select reason as name, count(*) from matching.unplaced" + OF_RUN
                        + " group by reason order by 2 desc, 1");
    }

    /** How groups of households fare under a plan; none where it was made before that was asked. */
    public List<GroupShare> groups(RunId run) {
        return of(run, "select code as \"group\", size, placed, reachable from matching.run_group" + OF_RUN)
                .list(GroupShare.class)
                .stream()
                .sorted(Comparator.comparing(GroupShare::group))
                .toList();
    }

    /** Whom a plan leaves unplaced, by the department where they want to be. */
    public Map<String, Long> unplaced(RunId run) {
        return counts(
                run,
                "select department as name, count(*) from matching.unplaced" + OF_RUN
                        + " and department is not null group by department");
    }

    /** The prices of a plan. */
    public Optional<PlanPrices> prices(RunId run) {
        return of(run, "select needs, offers from matching.run_price" + OF_RUN)
                .first(PackedPrices.class)
                .map(packed -> new PlanPrices(PriceList.unpacked(packed.needs), PriceList.unpacked(packed.offers)));
    }

    private SqlStatement of(RunId run, String sql) {
        return database.sql(sql).bind("run", run.value());
    }

    private Map<String, Long> counts(RunId run, String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        of(run, sql).list(UnplacedCount.class).forEach(one -> counts.put(one.name, one.count));
        return counts;
    }

    private static void into(GroupShare share, SqlValues values) {
        values.bind("code", share.group().code())
                .bind("size", share.size())
                .bind("placed", share.placed())
                .bind("reachable", share.reachable());
    }

    private record OfferOfKind(OfferId id, String kind) {}

    private record UnplacedCount(String name, long count) {}

    private record PackedPrices(byte[] needs, byte[] offers) {}

    private record Row(
            NeedId need,
            OfferId offer,
            long score,
            @Nullable String department,
            String verdicts,
            String needNumber,
            String offerNumber) {
        Numbered numbered() {
            return new Numbered(new Suggestion(need, offer, score, department, verdicts), needNumber, offerNumber);
        }
    }

    /** A suggestion and the receipt numbers of its need and its offer. */
    public record Numbered(Suggestion suggestion, String needNumber, String offerNumber) {}
}
