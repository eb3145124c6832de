package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.invitation.ShowInviting;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.PlanOrigin;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.DecidedMatches;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.rest.LeftOutRecords;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.OpenedList;
import org.teranga.platform.theme.PageContexts;

/** A plan as staff read it, today's or an earlier one; how many queries that takes does not depend on its size. */
@ApplicationScoped
public class ShowPlan {
    private static final int FINGERPRINT = 8;

    private final Runs runs;
    private final Plans plans;
    private final PlanWork work;
    private final PlanFairness fairness;
    private final OfferFloor floor;
    private final ShowInviting inviting;
    private final CurrentPerson person;
    private final LeftOutRecords leftOut;
    private final DecidedMatches decided;
    private final ListedElsewhere elsewhere;
    private final PageContexts contexts;

    @Inject
    ShowPlan(
            Runs runs,
            Plans plans,
            PlanWork work,
            PlanFairness fairness,
            OfferFloor floor,
            ShowInviting inviting,
            CurrentPerson person,
            LeftOutRecords leftOut,
            DecidedMatches decided,
            ListedElsewhere elsewhere,
            PageContexts contexts) {
        this.elsewhere = elsewhere;
        this.runs = runs;
        this.plans = plans;
        this.work = work;
        this.fairness = fairness;
        this.floor = floor;
        this.inviting = inviting;
        this.person = person;
        this.leftOut = leftOut;
        this.decided = decided;
        this.contexts = contexts;
    }

    /** Today's plan, or that there is none yet. */
    @Transactional
    public PlanView today(OpenedList address) {
        return today(address, "");
    }

    /**
     * As {@link #today(OpenedList)}, after something was tried with the match that is open.
     *
     * @param refused why it is not possible; empty where nothing was tried
     */
    @Transactional
    public PlanView today(OpenedList address, String refused) {
        String home = home();
        Optional<Run> latest = runs.latest();
        if (latest.isEmpty()) {
            return new PlanView(
                    home + "/desk/plan",
                    home + "/desk/runs",
                    null,
                    null,
                    null,
                    PlanView.Fairness.NONE,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    leftOut.counts(),
                    DecidedMatches.Counts.NONE,
                    ListedElsewhere.Fitting.NONE,
                    PlanWork.none(address.query()));
        }
        return view(
                latest.get(),
                new PlanView.Proposing(home + "/desk/plan/proposals", address.ticked()),
                address,
                refused);
    }

    /**
     * The plan of a run, also an earlier one.
     *
     * @throws Refusal not found where there is no such plan
     */
    @Transactional
    public PlanView of(RunId id, OpenedList address) {
        Run run = runs.plan(id).orElseThrow(Refusal::notFound);
        boolean today = runs.latest().map(Run::id).filter(run.id()::equals).isPresent();
        return view(run, today ? new PlanView.Proposing(home() + "/desk/plan/proposals", false) : null, address, "");
    }

    private PlanView view(Run run, PlanView.@Nullable Proposing proposing, OpenedList address, String refused) {
        boolean today = proposing != null;
        Map<OfferId, String> kinds = plans.offers(run.id());
        Map<OfferId, List<String>> missing = floor.missing(kinds.keySet());
        String href = home() + "/desk/" + (today ? "plan" : "runs/" + run.id() + "/plan");
        boolean comparable = !today || run.change() != null;
        return new PlanView(
                href,
                home() + "/desk/runs",
                today ? null : home() + "/desk/plan",
                comparable ? home() + "/desk/history/" + run.id() : null,
                plan(run),
                fairness.of(run),
                DepartmentMap.of(TenantContext.required().regions(), plans.unplaced(run.id())),
                reasons(run),
                waits(kinds, missing),
                today && person.may(Permission.PLACEMENT_PROPOSE)
                        ? inviting.of(run.id().value(), missing.keySet(), home())
                        : null,
                today ? leftOut.counts() : LeftOutRecords.Counts.NONE,
                today ? decided.counts() : DecidedMatches.Counts.NONE,
                today ? elsewhere.of(run.id()) : ListedElsewhere.Fitting.NONE,
                work.of(
                        new PlanWork.Asked(run.id(), missing, address, today, refused),
                        person.may(Permission.PLACEMENT_PROPOSE) ? proposing : null));
    }

    private static PlanView.@Nullable Plan plan(Run run) {
        PlanFigures figures = run.figures();
        PlanOrigin origin = run.origin();
        Double seconds = run.seconds();
        if (figures == null || origin == null || seconds == null) {
            return null;
        }
        return new PlanView.Plan(
                run.id().toString(),
                run.requestedAt(),
                figures,
                seconds,
                origin.rulesVersion(),
                origin.resultHash().substring(0, FINGERPRINT),
                run.change());
    }

    private List<PlanView.Reason> reasons(Run run) {
        return plans.stops(run.id()).entrySet().stream()
                .map(stop -> new PlanView.Reason(
                        stop.getKey(), contexts.text("plan.stop." + stop.getKey()), stop.getValue()))
                .toList();
    }

    private static List<PlanView.Wait> waits(Map<OfferId, String> kinds, Map<OfferId, List<String>> missing) {
        return QualificationKind.named().stream()
                .map(QualificationKind::code)
                .map(code -> wait(code, kinds, missing))
                .filter(wait -> wait.homes() + wait.other() > 0)
                .toList();
    }

    private static PlanView.Wait wait(String code, Map<OfferId, String> kinds, Map<OfferId, List<String>> missing) {
        List<OfferId> waiting = missing.entrySet().stream()
                .filter(one -> one.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
        int homes = (int)
                waiting.stream().filter(one -> "housing".equals(kinds.get(one))).count();
        return new PlanView.Wait(code, homes, waiting.size() - homes);
    }

    private String home() {
        return "/" + contexts.language().tag();
    }
}
