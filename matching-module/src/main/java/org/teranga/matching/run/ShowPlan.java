package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.intake.ReceiptNumber;
import org.teranga.matching.offer.OfferId;
import org.teranga.matching.safeguarding.OfferFloor;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** Today's plan as staff read it; how many queries that takes does not depend on its size. */
@ApplicationScoped
class ShowPlan {
    private static final int FINGERPRINT = 8;

    private final Runs runs;
    private final Plans plans;
    private final PlanRows rows;
    private final OfferFloor floor;
    private final PageContexts contexts;

    @Inject
    ShowPlan(Runs runs, Plans plans, PlanRows rows, OfferFloor floor, PageContexts contexts) {
        this.runs = runs;
        this.plans = plans;
        this.rows = rows;
        this.floor = floor;
        this.contexts = contexts;
    }

    /** The plan, or that there is none yet. */
    @Transactional
    public PlanView show(ListQuery query) {
        String home = "/" + contexts.language().tag();
        Optional<Run> latest = runs.latest();
        if (latest.isEmpty()) {
            return view(home, query, new Shown(null, List.of(), null, List.of(), 0, 0, List.of()));
        }
        Run run = latest.get();
        List<OfferId> offers = plans.offers(run.id());
        Set<OfferId> blocked = floor.missing(offers).keySet();
        PlanFilter ready = new PlanFilter(null, null, keys(blocked));
        PlanFilter filter = new PlanFilter(
                DepartmentFilter.code(query.filter("department")),
                receiptNumber(query.filter("q")),
                query.filter("ready").equals("yes") ? ready.without() : List.of());
        return view(
                home,
                query,
                new Shown(
                        plan(run),
                        groups(run),
                        DepartmentMap.of(TenantContext.required().regions(), plans.unplaced(run.id())),
                        reasons(run),
                        plans.count(run.id(), filter),
                        plans.count(run.id(), ready),
                        rows.of(plans.page(run.id(), filter, query), home)));
    }

    private static PlanView view(String home, ListQuery query, Shown shown) {
        return new PlanView(
                home + "/desk/runs",
                home + "/desk/plan/csv",
                shown.plan,
                shown.groups,
                shown.map,
                shown.reasons,
                query,
                shown.total,
                shown.ready,
                shown.rows);
    }

    private static PlanView.@Nullable Plan plan(Run run) {
        Figures figures = run.figures();
        Origin origin = run.origin();
        Double seconds = run.seconds();
        if (figures == null || origin == null || seconds == null) {
            return null;
        }
        return new PlanView.Plan(
                run.requestedAt(),
                figures,
                seconds,
                origin.rulesVersion(),
                origin.resultHash().substring(0, FINGERPRINT));
    }

    private List<PlanView.Group> groups(Run run) {
        return plans.groups(run.id()).stream()
                .map(one -> new PlanView.Group(
                        contexts.text("plan.group." + one.group().code()),
                        one.size(),
                        (double) one.placed() / one.size(),
                        (double) one.reachable() / one.size()))
                .toList();
    }

    private List<PlanView.Reason> reasons(Run run) {
        return plans.stops(run.id()).entrySet().stream()
                .map(stop -> new PlanView.Reason(
                        stop.getKey(), contexts.text("plan.stop." + stop.getKey()), stop.getValue()))
                .toList();
    }

    private static List<UUID> keys(Set<OfferId> offers) {
        return offers.stream().map(OfferId::value).toList();
    }

    private static @Nullable String receiptNumber(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return ReceiptNumber.typed(typed).map(ReceiptNumber::value).orElse(typed);
    }

    private record Shown(
            PlanView.@Nullable Plan plan,
            List<PlanView.Group> groups,
            @Nullable DepartmentMap map,
            List<PlanView.Reason> reasons,
            long total,
            long ready,
            List<PlanView.Row> rows) {}
}
