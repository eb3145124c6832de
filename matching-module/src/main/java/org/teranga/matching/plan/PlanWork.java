package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.suggestion.PlanFilter;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.Suggestion;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.matching.pool.need.Households;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.OpenedList;
import org.teranga.platform.theme.PageContexts;

/** The suggestions of a plan as a list to be worked on. */
@ApplicationScoped
class PlanWork {
    private final Plans plans;
    private final PlanRows rows;
    private final OpenMatch match;
    private final Households households;
    private final PageContexts contexts;

    @Inject
    PlanWork(Plans plans, PlanRows rows, OpenMatch match, Households households, PageContexts contexts) {
        this.plans = plans;
        this.rows = rows;
        this.match = match;
        this.households = households;
        this.contexts = contexts;
    }

    /**
     * What is asked of the list.
     *
     * @param missing what the offers of the plan lack
     * @param today   whether it is today's plan
     * @param refused why what was just tried with the open match is not possible; empty where nothing was
     */
    record Asked(RunId run, Map<OfferId, List<String>> missing, OpenedList address, boolean today, String refused) {
        Asked {
            missing = Map.copyOf(missing);
        }
    }

    /** Before the first plan. */
    static PlanView.Work none(ListQuery query) {
        return new PlanView.Work(query, 0, 0, false, List.of(), List.of(), null, null, "");
    }

    /**
     * A part of the list.
     *
     * @param proposing how they are proposed; null where they are not
     */
    PlanView.Work of(Asked asked, PlanView.@Nullable Proposing proposing) {
        RunId run = asked.run;
        ListQuery query = asked.address.query();
        long ready = plans.count(run, PlanFilter.ready(keys(asked.missing.keySet())));
        boolean onlyReady = query.filter("ready").equals("yes") || asked.today && !query.filtered() && ready > 0;
        PlanFilter filter = filter(query, asked.missing, onlyReady);
        long total = plans.count(run, filter);
        List<PlanView.Row> shown = rows(asked, plans.page(run, filter, query));
        return new PlanView.Work(
                query,
                total,
                ready,
                onlyReady,
                shown,
                departments(),
                proposing,
                match.of(
                        new OpenMatch.Asked(run, asked.address, here(asked), total, proposing != null, asked.refused),
                        shown,
                        need -> rows(asked, plans.suggesting(run, List.of(need)))),
                asked.address.done());
    }

    private List<PlanView.Row> rows(Asked asked, List<Suggestion> suggestions) {
        return rows.of(page(asked.run, suggestions), home(), asked.address, here(asked));
    }

    private String here(Asked asked) {
        return home() + "/desk/" + (asked.today ? "plan" : "runs/" + asked.run + "/plan");
    }

    private String home() {
        return "/" + contexts.language().tag();
    }

    /** The suggestions of a page, and what else the households of these needs wait for. */
    private PlanRows.Page page(RunId run, List<Suggestion> suggestions) {
        Map<NeedId, List<NeedId>> others =
                households.others(suggestions.stream().map(Suggestion::need).toList());
        List<NeedId> also =
                others.values().stream().flatMap(List::stream).distinct().toList();
        return new PlanRows.Page(suggestions, others, also.isEmpty() ? List.of() : plans.suggesting(run, also));
    }

    private static PlanFilter filter(ListQuery query, Map<OfferId, List<String>> missing, boolean onlyReady) {
        String blocked = query.filter("blocked");
        List<UUID> lacking = keys(missing.entrySet().stream()
                .filter(one -> one.getValue().contains(blocked))
                .map(Map.Entry::getKey)
                .toList());
        String kind = query.filter("kind");
        return new PlanFilter(
                DepartmentFilter.code(query.filter("department")),
                Vocabulary.KINDS.contains(kind) ? kind : null,
                receiptNumber(query.filter("q")),
                blocked.isEmpty() ? null : lacking,
                onlyReady,
                keys(missing.keySet()));
    }

    private static List<PlanView.Department> departments() {
        List<String> regions = TenantContext.required().regions();
        List<Department> all = regions.isEmpty()
                ? Departments.all()
                : regions.stream()
                        .sorted()
                        .flatMap(code -> Departments.byCode(code).stream())
                        .toList();
        return all.stream()
                .map(one -> new PlanView.Department(one.code(), one.name()))
                .toList();
    }

    private static List<UUID> keys(Collection<OfferId> offers) {
        return offers.stream().map(OfferId::value).toList();
    }

    private static @Nullable String receiptNumber(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return ReceiptNumber.typed(typed).map(ReceiptNumber::value).orElse(typed);
    }
}
