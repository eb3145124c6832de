package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.DecidedMatches;
import org.teranga.matching.upload.DecideImportChange;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** What has come in and nobody has answered yet: needs before offers, since they wait for us; then what the plan makes of both. */
@ApplicationScoped
class ArrivedQueues {
    private final WaitingRecords waiting;
    private final Runs runs;
    private final DecidedMatches decided;
    private final DecideImportChange imports;
    private final CurrentPerson person;
    private final QueueWords words;

    @Inject
    ArrivedQueues(
            WaitingRecords waiting,
            Runs runs,
            DecidedMatches decided,
            DecideImportChange imports,
            CurrentPerson person,
            QueueWords words) {
        this.waiting = waiting;
        this.runs = runs;
        this.decided = decided;
        this.imports = imports;
        this.person = person;
        this.words = words;
    }

    List<DeskHomeView.Task> all() {
        WaitingRecords.Offered offered = waiting.offers();
        boolean looks = person.may(Permission.OFFERS_WRITE);
        return Stream.of(
                        person.may(Permission.NEEDS_READ) ? needs() : Optional.<DeskHomeView.Task>empty(),
                        person.may(Permission.RUN_READ) ? Optional.of(plan()) : Optional.<DeskHomeView.Task>empty(),
                        words.queue(
                                "offers",
                                "door",
                                offered.oldest().isPresent() ? offered.count() : 0,
                                "/offers?status=received&stage=new",
                                words.day(offered.oldest().orElse(null))),
                        words.queue("words", "speech", looks ? offered.unlooked() : 0, "/words"),
                        words.queue("changes", "people", imports.count(), "/import/changes"))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DeskHomeView.Task> needs() {
        WaitingRecords.Queue queue = waiting.needs();
        return queue.oldest()
                .flatMap(oldest ->
                        words.queue("needs", "people", queue.count(), "/needs?status=received", words.day(oldest)));
    }

    private DeskHomeView.Task plan() {
        Optional<Run> latest = runs.latest();
        PlanFigures figures = latest.map(Run::figures).orElse(null);
        String href = words.home() + "/plan";
        if (latest.isEmpty() || figures == null) {
            return new DeskHomeView.Task(
                    "check", words.text("desk.task.plan.none"), words.text("desk.task.plan.none.note"), href);
        }
        return new DeskHomeView.Task(
                "check",
                words.text("desk.task.plan", decided.undecided(latest.get().id())),
                words.text(
                        "desk.task.plan.note",
                        words.moment(latest.get().requestedAt()),
                        figures.needs() - figures.matched()),
                href);
    }
}
