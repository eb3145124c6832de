package org.teranga.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.Unplaced;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** Who the last plan leaves without a suggestion, as staff read it. */
@ApplicationScoped
class ShowUnplaced {
    private final Runs runs;
    private final Plans plans;
    private final UnplacedNeeds unplaced;
    private final Needs needs;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowUnplaced(Runs runs, Plans plans, UnplacedNeeds unplaced, Needs needs, PageContexts contexts, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.unplaced = unplaced;
        this.needs = needs;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * The list; empty before the first plan.
     *
     * @param asked of which plan; null for today's
     * @throws Refusal not found where there is no such plan
     */
    @Transactional
    public UnplacedView show(@Nullable RunId asked, ListQuery query) {
        String here = "/" + contexts.language().tag() + "/desk/" + (asked == null ? "plan" : "runs/" + asked + "/plan");
        Optional<Run> found = runs.plan(asked);
        if (found.isEmpty() && asked == null) {
            return new UnplacedView(here, false, List.of(), query, 0, List.of());
        }
        RunId run = found.orElseThrow(Refusal::notFound).id();
        String reason = asked(query, "reason");
        String department = DepartmentFilter.code(query.filter("department"));
        return new UnplacedView(
                here,
                true,
                reasons(run),
                query,
                unplaced.count(run, reason, department),
                rows(unplaced.page(run, reason, department, query)));
    }

    private List<UnplacedView.Reason> reasons(RunId run) {
        return plans.stops(run).entrySet().stream()
                .map(stop -> new UnplacedView.Reason(stop.getKey(), words(stop.getKey()), stop.getValue()))
                .toList();
    }

    private List<UnplacedView.Row> rows(List<Unplaced> page) {
        Map<NeedId, Need> byId = needs.find(page.stream().map(Unplaced::need).toList()).stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        Instant now = clock.instant();
        return page.stream()
                .filter(one -> byId.containsKey(one.need()))
                .map(one -> row(one, Objects.requireNonNull(byId.get(one.need()), "need"), now))
                .toList();
    }

    private UnplacedView.Row row(Unplaced one, Need need, Instant now) {
        return new UnplacedView.Row(
                need.receiptNumber(),
                "/" + contexts.language().tag() + "/desk/needs/" + need.id(),
                need.terms().summary(),
                need.terms().locality().label(),
                words(one.reason()),
                one.candidates(),
                Math.max(0, Duration.between(need.waitingSince(), now).toDays()));
    }

    private String words(String reason) {
        return contexts.text("plan.stop." + reason);
    }

    private static @Nullable String asked(ListQuery query, String filter) {
        String asked = query.filter(filter);
        return asked.isEmpty() ? null : asked;
    }
}
