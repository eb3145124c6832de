package org.teranga.matching.plan.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teranga.matching.plan.run.PlanChange;
import org.teranga.matching.plan.run.PlanOrigin;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.plan.run.RunStatus;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;

/** All runs, and what is different between two of their plans. */
@ApplicationScoped
class ShowRunHistory {
    private static final Set<String> KINDS = Set.of("won", "lost", "moved");

    private final Runs runs;
    private final PlanChanges changes;
    private final Needs needs;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowRunHistory(Runs runs, PlanChanges changes, Needs needs, PageContexts contexts, Clock clock) {
        this.runs = runs;
        this.changes = changes;
        this.needs = needs;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** A part of all runs. */
    @Transactional
    public RunListView runs(ListQuery query) {
        RunId today = runs.latest().map(Run::id).orElse(null);
        List<RunListView.Row> rows = runs.list(query.offset(), query.size()).stream()
                .map(run -> row(run, run.id().equals(today)))
                .toList();
        return new RunListView(query, runs.count(), rows);
    }

    private RunListView.Row row(Run run, boolean today) {
        boolean done = run.status() == RunStatus.DONE;
        PlanOrigin origin = run.origin();
        String failure = run.failure();
        return new RunListView.Row(
                run.requestedAt(),
                run.status().code(),
                planHref(run, today),
                today,
                run.figures(),
                origin == null ? null : Integer.valueOf(origin.rulesVersion()),
                run.change(),
                done && (!today || run.change() != null) ? home() + "/desk/history/" + run.id() : null,
                failure == null ? null : contexts.text(failure));
    }

    private String planHref(Run run, boolean today) {
        if (today) {
            return home() + "/desk/plan";
        }
        return home() + "/desk/runs/" + run.id() + (run.status() == RunStatus.DONE ? "/plan" : "");
    }

    /**
     * What is different between a plan and today's; where it is today's, between the one before and this one.
     *
     * @throws Refusal not found where there is no such plan, or none to compare it with
     */
    @Transactional
    public PlanChangesView changes(UUID id, ListQuery query) {
        Run asked = done(id);
        Run today = runs.latest().orElseThrow(Refusal::notFound);
        Run before = asked.id().equals(today.id()) ? earlier(asked) : asked;
        UUID first = before.id().value();
        UUID second = today.id().value();
        Map<String, Long> counts = changes.counts(first, second);
        String kind = KINDS.contains(query.filter("change")) ? query.filter("change") : null;
        long total = kind == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(kind, 0L);
        return new PlanChangesView(
                side(before, false),
                side(today, true),
                counts.getOrDefault("won", 0L),
                counts.getOrDefault("lost", 0L),
                counts.getOrDefault("moved", 0L),
                query,
                total,
                rows(changes.page(first, second, kind, query)));
    }

    private Run done(UUID id) {
        return runs.find(new RunId(id))
                .filter(run -> run.status() == RunStatus.DONE)
                .orElseThrow(Refusal::notFound);
    }

    private Run earlier(Run run) {
        PlanChange change = run.change();
        if (change == null) {
            throw Refusal.notFound();
        }
        return done(change.before());
    }

    private PlanChangesView.Side side(Run run, boolean today) {
        PlanOrigin origin = run.origin();
        return new PlanChangesView.Side(
                run.requestedAt(), planHref(run, today), origin == null ? 0 : origin.rulesVersion());
    }

    private List<PlanChangesView.Row> rows(List<PlanChanges.Change> page) {
        Map<NeedId, Need> byId = needs
                .find(page.stream().map(PlanChanges.Change::need).toList())
                .stream()
                .collect(Collectors.toMap(Need::id, Function.identity()));
        Instant now = clock.instant();
        return page.stream()
                .filter(one -> byId.containsKey(one.need()))
                .map(one -> row(one, Objects.requireNonNull(byId.get(one.need()), "need"), now))
                .toList();
    }

    private PlanChangesView.Row row(PlanChanges.Change one, Need need, Instant now) {
        return new PlanChangesView.Row(
                need.receiptNumber(),
                home() + "/desk/needs/" + need.id(),
                need.terms().summary(),
                Math.max(0, Duration.between(need.waitingSince(), now).toDays()),
                one.kind(),
                one.before(),
                one.after());
    }

    private String home() {
        return "/" + contexts.language().tag();
    }
}
