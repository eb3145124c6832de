package org.teranga.platform.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.CaseRefusedView;
import org.teranga.platform.casework.PresentNow;
import org.teranga.platform.casework.PresentView;
import org.teranga.platform.casework.TaskList;
import org.teranga.platform.casework.TaskListView;
import org.teranga.platform.casework.TeamLoadView;
import org.teranga.platform.casework.member.WorkView;
import org.teranga.platform.casework.triage.Funnel;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** Tasks of files, and what was not done with a file. */
public final class CaseworkSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private CaseworkSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(Stream.of(present("Camille <R.>"), present("")), tasksAndRefusals(), members())
                .flatMap(some -> some);
    }

    private static Sample present(String who) {
        return new Sample(
                "platform/casework/present",
                who.isEmpty() ? "nobody" : "somebody",
                new PresentView(
                        "/fr/desk/files/offer/1/present",
                        "/fr/desk/offers/1",
                        who.isEmpty() ? List.of() : List.of(new CaseFileView.Present(who, 4, false)),
                        who.isEmpty() ? PresentView.MOST : 1));
    }

    private static Stream<Sample> tasksAndRefusals() {
        return Stream.concat(
                TaskListView.VIEWS.stream()
                        .flatMap(view -> Stream.of(
                                new Sample("platform/casework/tasks", view, tasks(view, rows())),
                                new Sample("platform/casework/tasks", "no " + view, tasks(view, List.of())))),
                Stream.of(
                                "claim",
                                "next",
                                "assign",
                                "stage",
                                "notes",
                                "notes/018f2b6e-0000-7000-8000-000000000007/lift")
                        .map(step -> new Sample("platform/casework/refused", step, refused(step))));
    }

    private static TaskListView tasks(String view, List<TaskListView.Row> rows) {
        ListQuery query = ListQuery.of(Map.of("view", List.of(view)), Set.of("view"), List.of("due"), 1);
        return new TaskListView(
                "/fr/desk/tasks",
                view,
                query,
                rows.size(),
                new TaskList.Counts(31, 2_204, 47, 4_040),
                rows,
                head(view));
    }

    private static TaskListView.Head head(String view) {
        Funnel surge = new Funnel(
                "offer",
                "/desk/offers",
                Map.of(
                        Stage.READY, 731L,
                        Stage.CALLED, 1_104L,
                        Stage.CALL_BACK, 412L,
                        Stage.UNREACHABLE, 236L,
                        Stage.PARKED, 148L,
                        Stage.NEW, 2_288L),
                Instant.parse("2026-11-10T06:10:00Z"));
        Funnel done = new Funnel("need", "/desk/needs", Map.of(Stage.READY, 1L), null);
        return new TaskListView.Head(
                view.equals("late") ? List.of() : List.of(surge, done),
                view.equals("team"),
                new TaskListView.Choices(
                        List.of(
                                new TaskListView.Choice("", 31, false),
                                new TaskListView.Choice("need", 10, false),
                                new TaskListView.Choice("offer", 21, true)),
                        List.of(
                                new TaskListView.Choice("", 21, true),
                                new TaskListView.Choice("housing", 19, false),
                                new TaskListView.Choice("buddy", 2, false))),
                view.equals("none"));
    }

    private static Stream<Sample> members() {
        WorkView.Choice claire = new WorkView.Choice("018f2b6e-0000-7000-8000-000000000009", "Claire <V.>");
        FilledForm faulty = new FilledForm(
                Map.of("languages", List.of("fr, <ar>"), "departments", List.of("31")),
                List.of(new FormFault("until", "Choisissez un dernier jour.")));
        List<WorkView.Choice> departments =
                List.of(new WorkView.Choice("31", "31 Haute-Garonne"), new WorkView.Choice("81", "81 Tarn"));
        return Stream.of(
                new Sample(
                        "platform/casework/me",
                        "faulty",
                        new WorkView("/fr/desk/tasks/me", faulty, List.of(claire), departments, false)),
                new Sample(
                        "platform/casework/me",
                        "said",
                        new WorkView("/fr/desk/tasks/me", FilledForm.EMPTY, List.of(), departments, true)),
                new Sample(
                        "platform/casework/team",
                        "some",
                        new TeamLoadView(List.of(
                                new TeamLoadView.Row("1", "Camille <R.>", 41, 31, 4, null, ""),
                                new TeamLoadView.Row("2", "Claire <V.>", 3, 0, 0, DAY, "Camille <R.>")))),
                new Sample("platform/casework/team", "none", new TeamLoadView(List.of())));
    }

    private static List<TaskListView.Row> rows() {
        return List.of(
                row("Aurélie <C.>", "", "Camille <R.>", true, true, "+33 6 39 98 12 40"),
                row("", "Appeler <vite>", "Inès B.", false, false, null),
                row("", "", "", false, false, null));
    }

    private static TaskListView.Row row(
            String name, String words, String owner, boolean mine, boolean late, @Nullable String phone) {
        return new TaskListView.Row(
                "/fr/desk/offers/1",
                "/fr/desk/files/offer/1",
                "offer",
                "O-5512",
                name,
                name.isEmpty() ? "" : "Tournefeuille",
                words.isEmpty() ? "unowned" : "next_step",
                words,
                DAY,
                late,
                owner,
                mine,
                phone,
                late ? List.of(new PresentNow("Nadia <H.>", true), new PresentNow("Yusuf D.", false)) : List.of());
    }

    private static CaseRefusedView refused(String step) {
        boolean faulty = !step.equals("claim");
        return new CaseRefusedView(
                "/fr/desk/offers/1",
                "/fr/desk/files/offer/1/" + step,
                step,
                faulty ? "" : "Claire <V.> suit déjà cette fiche.",
                faulty,
                4,
                new FilledForm(
                        Map.of("text", List.of("Jean-Paul <dort>"), "what", List.of("Appeler")),
                        faulty
                                ? List.of(new FormFault(
                                        step.equals("assign")
                                                ? "to"
                                                : step.equals("next")
                                                        ? "on"
                                                        : step.equals("stage")
                                                                ? "stage"
                                                                : step.endsWith("lift") ? "why" : "text",
                                        "À dire."))
                                : List.of()),
                List.of(new CaseFileView.Colleague("018f2b6e-0000-7000-8000-000000000009", "Claire <V.>")));
    }
}
