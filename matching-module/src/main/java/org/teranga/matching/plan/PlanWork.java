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

/** The suggestions of a plan as a list to be worked on. */
@ApplicationScoped
class PlanWork {
    private final Plans plans;
    private final PlanRows rows;
    private final Households households;

    @Inject
    PlanWork(Plans plans, PlanRows rows, Households households) {
        this.plans = plans;
        this.rows = rows;
        this.households = households;
    }

    /** Before the first plan. */
    static PlanView.Work none(ListQuery query) {
        return new PlanView.Work(query, 0, 0, List.of(), List.of(), null);
    }

    /**
     * A part of the list.
     *
     * @param missing     what the offers of the plan lack
     * @param home        the path with which pages of this language begin
     * @param proposing how they are proposed; null where they are not
     */
    PlanView.Work of(
            RunId run,
            Map<OfferId, List<String>> missing,
            ListQuery query,
            String home,
            PlanView.@Nullable Proposing proposing) {
        PlanFilter filter = filter(query, missing);
        return new PlanView.Work(
                query,
                plans.count(run, filter),
                plans.count(run, PlanFilter.ready(keys(missing.keySet()))),
                rows.of(page(run, plans.page(run, filter, query)), home),
                departments(),
                proposing);
    }

    /** The suggestions of a page, and what else the households of these needs wait for. */
    private PlanRows.Page page(RunId run, List<Suggestion> suggestions) {
        Map<NeedId, List<NeedId>> others =
                households.others(suggestions.stream().map(Suggestion::need).toList());
        List<NeedId> also =
                others.values().stream().flatMap(List::stream).distinct().toList();
        return new PlanRows.Page(suggestions, others, also.isEmpty() ? List.of() : plans.suggesting(run, also));
    }

    private static PlanFilter filter(ListQuery query, Map<OfferId, List<String>> missing) {
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
                query.filter("ready").equals("yes"),
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
