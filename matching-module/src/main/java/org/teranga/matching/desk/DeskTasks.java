package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teranga.matching.placement.desk.Waits;
import org.teranga.matching.placement.desk.WaitsView;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.upload.DecideImportChange;
import org.teranga.platform.casework.TaskList;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.PageContexts;

/** What there is to do at the desk: needs before offers, since they wait for us, then the plan. */
@ApplicationScoped
class DeskTasks {
    private final WaitingRecords waiting;
    private final Waits waits;
    private final Runs runs;
    private final DecideImportChange imports;
    private final CurrentPerson person;
    private final PageContexts contexts;
    private final TaskList files;

    @Inject
    DeskTasks(
            WaitingRecords waiting,
            Waits waits,
            Runs runs,
            DecideImportChange imports,
            CurrentPerson person,
            PageContexts contexts,
            TaskList files) {
        this.waiting = waiting;
        this.waits = waits;
        this.runs = runs;
        this.imports = imports;
        this.person = person;
        this.contexts = contexts;
        this.files = files;
    }

    /** Those that the reader may do something about. */
    @Transactional
    public List<DeskHomeView.Task> all() {
        List<DeskHomeView.Task> tasks = new ArrayList<>();
        String home = "/" + contexts.language().tag() + "/desk";
        if (person.may(Permission.FILES_WORK)) {
            files(home, tasks);
        }
        if (person.may(Permission.NEEDS_READ)) {
            decisions(home, tasks);
            needs(home).ifPresent(tasks::add);
        }
        if (person.may(Permission.RUN_READ)) {
            tasks.add(plan(home));
        }
        WaitingRecords.Offered offered = waiting.offers();
        offers(home, offered).ifPresent(tasks::add);
        words(home, offered.unlooked()).ifPresent(tasks::add);
        changes(home).ifPresent(tasks::add);
        return tasks;
    }

    /** What the reader has to do in files, and what nobody has. */
    private void files(String home, List<DeskHomeView.Task> tasks) {
        TaskList.Counts counts = files.counts();
        if (counts.mine() > 0) {
            tasks.add(new DeskHomeView.Task(
                    "check",
                    contexts.text("desk.task.files", counts.mine()),
                    contexts.text("desk.task.files.note", counts.late()),
                    home + "/tasks"));
        }
        if (counts.nobodys() > 0) {
            tasks.add(new DeskHomeView.Task(
                    "people",
                    contexts.text("desk.task.nobodys", counts.nobodys()),
                    contexts.text("desk.task.nobodys.note"),
                    home + "/tasks?view=none"));
        }
    }

    /** What lies with the team for too long comes before everything; then what both said yes to. */
    private void decisions(String home, List<DeskHomeView.Task> tasks) {
        WaitsView now = waits.now();
        Instant since = now.team().since();
        if (now.overdue() > 0 && since != null) {
            tasks.add(new DeskHomeView.Task(
                    "clock",
                    contexts.text("desk.task.overdue", now.overdue()),
                    contexts.text("desk.task.overdue.note", day(since)),
                    home + "/placements?view=team"));
        }
        if (now.toApprove() > 0 && person.may(Permission.PLACEMENT_APPROVE)) {
            tasks.add(new DeskHomeView.Task(
                    "check",
                    contexts.text("desk.task.approve", now.toApprove()),
                    contexts.text("desk.task.approve.note"),
                    home + "/placements?state=host_accepted"));
        }
    }

    private Optional<DeskHomeView.Task> needs(String home) {
        WaitingRecords.Queue queue = waiting.needs();
        return queue.oldest()
                .map(oldest -> new DeskHomeView.Task(
                        "people",
                        contexts.text("desk.task.needs", queue.count()),
                        contexts.text("desk.task.needs.note", day(oldest)),
                        home + "/needs?status=received"));
    }

    private Optional<DeskHomeView.Task> offers(String home, WaitingRecords.Offered queue) {
        return queue.oldest()
                .map(oldest -> new DeskHomeView.Task(
                        "door",
                        contexts.text("desk.task.offers", queue.count()),
                        contexts.text("desk.task.offers.note", day(oldest)),
                        home + "/offers?status=received"));
    }

    private Optional<DeskHomeView.Task> words(String home, long count) {
        return count == 0 || !person.may(Permission.OFFERS_WRITE)
                ? Optional.empty()
                : Optional.of(new DeskHomeView.Task(
                        "speech",
                        contexts.text("desk.task.words", count),
                        contexts.text("desk.task.words.note"),
                        home + "/words"));
    }

    private Optional<DeskHomeView.Task> changes(String home) {
        long count = imports.count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new DeskHomeView.Task(
                        "people",
                        contexts.text("desk.task.changes", count),
                        contexts.text("desk.task.changes.note"),
                        home + "/import/changes"));
    }

    private DeskHomeView.Task plan(String home) {
        Optional<Run> latest = runs.latest();
        PlanFigures figures = latest.map(Run::figures).orElse(null);
        if (latest.isEmpty() || figures == null) {
            String title = contexts.text("desk.task.plan.none");
            return new DeskHomeView.Task("check", title, contexts.text("desk.task.plan.none.note"), home + "/plan");
        }
        String at = Formats.of(contexts.language()).dateTime(latest.get().requestedAt());
        int left = figures.needs() - figures.matched();
        return new DeskHomeView.Task(
                "check",
                contexts.text("desk.task.plan", figures.matched()),
                contexts.text("desk.task.plan.note", at, left),
                home + "/plan");
    }

    private String day(Instant moment) {
        return Formats.of(contexts.language()).date(moment.atZone(Formats.ZONE).toLocalDate());
    }
}
