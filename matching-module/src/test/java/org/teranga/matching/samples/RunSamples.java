package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.invitation.ClaimView;
import org.teranga.matching.invitation.Inviting;
import org.teranga.matching.plan.ListedElsewhere;
import org.teranga.matching.plan.PlanMatch;
import org.teranga.matching.plan.PlanView;
import org.teranga.matching.plan.UnplacedView;
import org.teranga.matching.plan.computation.RunView;
import org.teranga.matching.plan.history.PlanChangesView;
import org.teranga.matching.plan.history.RunListView;
import org.teranga.matching.plan.run.PlanChange;
import org.teranga.matching.plan.run.PlanFigures;
import org.teranga.matching.plan.suggestion.DecidedMatches;
import org.teranga.matching.pool.rest.LeftOutRecords;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;

/** A run under way, and its plan. */
public final class RunSamples {
    private static final ListQuery QUERY = new ListQuery(Map.of(), "waiting", true, 1, 25);

    private static final List<PlanView.Also> ALSO = List.of(
            new PlanView.Also("0193", "M-1805", "/fr/desk/needs/2", "language", "O-4418", "/fr/desk/offers/2", true),
            new PlanView.Also("0194", "M-1806", "/fr/desk/needs/3", "employment", null, null, false));

    private RunSamples() {}

    public static Stream<Sample> all() {
        Stream<Sample> runs = Stream.of("waiting", "reading", "pairing", "solving", "storing")
                .map(stage -> run(stage, "running", stage, 40));
        return Stream.of(
                        runs,
                        Stream.of(run("done", "done", "ended", 100), run("failed", "failed", "ended", 30)),
                        plans(),
                        unplaced(),
                        history())
                .flatMap(samples -> samples);
    }

    private static Sample run(String name, String status, String stage, int progress) {
        return new Sample(
                "matching/plan/progress",
                name,
                new RunView("/fr/desk/runs/1", "/fr/desk/runs", "/fr/desk/plan", status, stage, progress, null));
    }

    private static Stream<Sample> plans() {
        return Stream.of(
                new Sample("matching/plan/plan", "none", plan(null, QUERY, List.of())),
                new Sample(
                        "matching/invitation/claim",
                        "asked",
                        new ClaimView(
                                "AB12-CD34",
                                "housing",
                                "Foix <09>",
                                Instant.parse("2026-11-25T10:00:00Z"),
                                "/fr/me/claims/1")),
                new Sample(
                        "matching/plan/plan",
                        "exact",
                        plan(
                                computed(0, true),
                                QUERY,
                                List.of(
                                        row(List.of(), "open"),
                                        row(List.of("charter"), "open"),
                                        row(List.of(), "proposed"),
                                        row(List.of(), "gone")))),
                opened("match open", "open", ""),
                opened("match proposed", "proposed", ""),
                opened("match refused", "open", "Il manque encore la charte <1>."),
                new Sample(
                        "matching/plan/plan",
                        "bounded",
                        plan(
                                computed(0.00012, false),
                                new ListQuery(Map.of("ready", "yes"), "points", false, 2, 25),
                                List.of())));
    }

    private static Sample opened(String name, String state, String refused) {
        PlanView.Row row = row(List.of(), state);
        return new Sample(
                "matching/plan/plan",
                name,
                plan(
                        computed(0, true),
                        QUERY,
                        List.of(row, row(List.of("charter"), "open"), row(List.of(), "asked"), row(List.of(), "other")),
                        open(row, refused)));
    }

    private static Stream<Sample> unplaced() {
        UnplacedView.Reason reason = new UnplacedView.Reason("radius", "Aucune offre dans le rayon demandé", 31);
        UnplacedView.Row row = new UnplacedView.Row(
                "M-1804", "/fr/desk/needs/1", DeskSamples.NEED, "Albi", "Aucune offre dans le rayon demandé", 0, 212);
        return Stream.of(
                new Sample(
                        "matching/plan/unplaced",
                        "none",
                        new UnplacedView("/fr/desk/plan", false, List.of(), QUERY, 0, List.of())),
                new Sample(
                        "matching/plan/unplaced",
                        "all placed",
                        new UnplacedView("/fr/desk/plan", true, List.of(), QUERY, 0, List.of())),
                new Sample(
                        "matching/plan/unplaced",
                        "some",
                        new UnplacedView("/fr/desk/plan", true, List.of(reason), QUERY, 74, List.of(row, row))));
    }

    private static PlanView.Plan computed(double gap, boolean exact) {
        PlanFigures figures = new PlanFigures(486, 5104, 61280, 412, 980, 30871, 30875, gap, exact);
        return new PlanView.Plan(
                "0192",
                DeskSamples.MOMENT,
                figures,
                1.84,
                14,
                "7f3c91ae",
                exact ? new PlanChange(UUID.randomUUID(), 12, 5, 30) : null);
    }

    private static PlanView plan(PlanView.@Nullable Plan plan, ListQuery query, List<PlanView.Row> rows) {
        return plan(plan, query, rows, null);
    }

    private static PlanView plan(
            PlanView.@Nullable Plan plan, ListQuery query, List<PlanView.Row> rows, @Nullable PlanMatch open) {
        boolean today = plan == null || plan.change() != null;
        return new PlanView(
                "/fr/desk/plan",
                "/fr/desk/runs",
                today ? null : "/fr/desk/plan",
                "/fr/desk/history/1",
                plan,
                new PlanView.Fairness(
                        List.of(
                                new PlanView.Group("Tous", 486, 0.85, 0.88, null),
                                new PlanView.Group("Cinq personnes et plus", 57, 0.68, 0.71, 0.83)),
                        List.of("Le plancher des grandes familles n’est pas atteint."),
                        today ? "Tenir les planchers coûte 12 points au plan." : null,
                        "Dans 141 cas, un ménage et un hôte iraient mieux ensemble.",
                        today
                                ? List.of("Un toit, 5 places : 9 ménages sans suggestion pourraient y aller.")
                                : List.of(),
                        today
                                ? List.of(new PlanView.Opening(
                                        "Chercher 20 km plus loin", "814 ménages auraient plus de choix."))
                                : List.of()),
                DepartmentMap.of(
                        List.of("09", "31", "81", "12", "65", "82", "971"),
                        Map.of("31", 31L, "81", 12L, "09", 9L, "971", 2L)),
                List.of(new PlanView.Reason("radius", "Trop loin : aucune offre dans le rayon", 31)),
                today
                        ? List.of(new PlanView.Wait("ethics_course", 3, 12), new PlanView.Wait("charter", 0, 1))
                        : List.of(),
                today
                        ? new Inviting(
                                7,
                                rows.isEmpty() ? 0 : 2,
                                "/fr/desk/plan/invitations",
                                rows.isEmpty()
                                        ? null
                                        : new Inviting.Last("/fr/desk/plan/invitations/1/undo", 3, 4, 1, 1, 1, 2, 1, 1))
                        : null,
                new LeftOutRecords.Counts(
                        new LeftOutRecords.Count(today ? 3 : 0, 1), new LeftOutRecords.Count(today ? 2 : 0, 0)),
                today ? new DecidedMatches.Counts(3, 1, 2) : DecidedMatches.Counts.NONE,
                today ? new ListedElsewhere.Fitting(4, 1) : ListedElsewhere.Fitting.NONE,
                new PlanView.Work(
                        query,
                        rows.isEmpty() ? 0 : 412,
                        211,
                        query.filter("ready").equals("yes"),
                        rows,
                        List.of(
                                new PlanView.Department("09", "Ariège"),
                                new PlanView.Department("31", "Haute-Garonne")),
                        today ? new PlanView.Proposing("/fr/desk/plan/proposals", rows.size() > 2) : null,
                        open,
                        open != null && open.refused().isEmpty() ? "0193" : ""));
    }

    private static PlanMatch open(PlanView.Row row, String refused) {
        return new PlanMatch(
                row,
                "Albi",
                List.of(new PlanMatch.Reason("À 12 km.", 30), new PlanMatch.Reason("Une langue en commun <fr>.", 0)),
                new PlanMatch.Ways(
                        "/fr/desk/plan/matches/0192?sort=-waiting&open=0#opened",
                        "/fr/desk/plan?sort=-waiting#list",
                        refused.isEmpty() ? "/fr/desk/plan?sort=-waiting&open=0193#opened" : null),
                refused);
    }

    private static Stream<Sample> history() {
        PlanFigures figures = new PlanFigures(486, 5104, 61280, 412, 980, 30871, 30875, 0.00012, false);
        PlanChange change = new PlanChange(UUID.randomUUID(), 12, 5, 30);
        RunListView.Row today = new RunListView.Row(
                DeskSamples.MOMENT, "done", "/fr/desk/plan", true, figures, 14, change, "/fr/desk/history/1", null);
        RunListView.Row first = new RunListView.Row(
                DeskSamples.MOMENT,
                "done",
                "/fr/desk/runs/2/plan",
                false,
                figures,
                13,
                null,
                "/fr/desk/history/2",
                null);
        RunListView.Row failed = new RunListView.Row(
                DeskSamples.MOMENT,
                "failed",
                "/fr/desk/runs/3",
                false,
                null,
                null,
                null,
                null,
                "La machine s’est arrêtée.");
        PlanChangesView.Side side = new PlanChangesView.Side(DeskSamples.MOMENT, "/fr/desk/plan", 14);
        Stream<PlanChangesView.Row> changed = Stream.of("won", "lost", "moved")
                .map(kind -> new PlanChangesView.Row(
                        "M-1804",
                        "/fr/desk/needs/1",
                        DeskSamples.NEED,
                        212,
                        kind,
                        kind.equals("won") ? null : "O-1",
                        kind.equals("lost") ? null : "O-2"));
        return Stream.of(
                new Sample(
                        "matching/plan/history/runs",
                        "some",
                        new RunListView(QUERY, 30, List.of(today, first, failed))),
                new Sample("matching/plan/history/runs", "none", new RunListView(QUERY, 0, List.of())),
                new Sample(
                        "matching/plan/history/changes",
                        "some",
                        new PlanChangesView(side, side, 12, 5, 30, QUERY, 47, changed.toList())),
                new Sample(
                        "matching/plan/history/changes",
                        "none",
                        new PlanChangesView(side, side, 0, 0, 0, QUERY, 0, List.of())));
    }

    private static PlanView.Row row(List<String> blockedBy, String state) {
        return new PlanView.Row(
                "0192",
                "M-1804",
                "/fr/desk/needs/1",
                DeskSamples.NEED,
                blockedBy.isEmpty() ? ALSO : List.of(),
                "O-4417",
                "/fr/desk/offers/1",
                OfferSamples.SUMMARY,
                "Albi",
                "La seule offre du Tarn sans escalier à moins de 30 km.",
                212,
                71,
                blockedBy,
                state.equals("open"),
                state,
                "/fr/desk/plan?sort=-waiting&open=0192#opened");
    }
}
