package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.moveon.own.OwnPlanView;
import org.teranga.matching.moveon.reminder.PlanMail;
import org.teranga.matching.moveon.sharing.PlanHelper;
import org.teranga.matching.moveon.step.StepSource;
import org.teranga.matching.moveon.step.StepText;
import org.teranga.matching.moveon.step.desk.StepEditView;
import org.teranga.matching.moveon.step.desk.StepListView;
import org.teranga.matching.moveon.team.TeamPlanView;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** Plans: on the household's own page, at the desk, and the templates of their steps. */
public final class MoveOnSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final UUID HELPER = new UUID(0, 7);
    private static final String HREF = "/fr/need/status/L/plan";

    private MoveOnSamples() {}

    /** All of them. */
    public static Stream<Sample> all() {
        return Stream.of(own(), team(), desk()).flatMap(some -> some);
    }

    /** The letters. */
    public static List<PlanMail> letters(String association, String link) {
        return Stream.of("asked", "date", "still")
                .map(letter -> new PlanMail(association, letter, link))
                .toList();
    }

    private static Stream<Sample> own() {
        FilledForm faulty = FilledForm.sent(
                Map.of("title", List.of(""), "due_1", List.of("1999-01-01")),
                List.of(new FormFault("title", "Dites"), new FormFault("due_1", "Un jour")));
        return Stream.of(
                new Sample("matching/moveon/plan", "none", none(false)),
                new Sample("matching/moveon/plan", "asked", none(true)),
                new Sample("matching/moveon/plan", "begun", begun(FilledForm.EMPTY)),
                new Sample("matching/moveon/plan", "faulty", begun(faulty)));
    }

    private static OwnPlanView none(boolean asked) {
        return new OwnPlanView(
                HREF, "", false, asked, List.of(), List.of(), false, asked ? "" : "later", FilledForm.EMPTY);
    }

    private static OwnPlanView begun(FilledForm form) {
        OwnPlanView.Opened toTeam = new OwnPlanView.Opened("1", "team", "");
        OwnPlanView.Opened toHelper = new OwnPlanView.Opened("2", "language", "Inès <M>");
        OwnPlanView.Step told = step("1", "open", told("fr"), List.of(toTeam, toHelper), "language", "", false);
        OwnPlanView.Step beside = step("2", "open", told("en"), List.of(), "", "proposed", true);
        OwnPlanView.Step words = step("3", "open", null, List.of(), "", "", false);
        OwnPlanView.Step past = step("4", "done", null, List.of(), "", "", false);
        OwnPlanView.Step proposed = step("5", "proposed", told("fr"), List.of(), "", "", false);
        return new OwnPlanView(
                HREF,
                "/fr/need/status/L",
                true,
                false,
                List.of(
                        new OwnPlanView.Track(
                                "housing",
                                List.of(told, words),
                                List.of(past),
                                List.of(proposed),
                                List.of(new OwnPlanView.Suggested("siao", "SIAO", "<Parce que>", "fr")),
                                List.of(toTeam)),
                        new OwnPlanView.Track("rights", List.of(beside), List.of(), List.of(), List.of(), List.of()),
                        new OwnPlanView.Track("work", List.of(), List.of(), List.of(), List.of(), List.of()),
                        new OwnPlanView.Track("french", List.of(), List.of(), List.of(), List.of(), List.of())),
                List.of(new PlanHelper(HELPER, "language", "Inès <M>")),
                true,
                "added",
                form);
    }

    private static OwnPlanView.Step step(
            String id,
            String state,
            OwnPlanView.@Nullable Told told,
            List<OwnPlanView.Opened> opened,
            String helping,
            String sought,
            boolean asked) {
        return new OwnPlanView.Step(
                id,
                told == null ? "Voir <elle>" : told.text().title(),
                told == null ? "Note <b>" : "",
                told == null ? null : DAY,
                asked,
                state,
                asked,
                told,
                opened,
                helping,
                helping.isEmpty() ? List.of() : NeedFields.questions(helping),
                sought,
                sought.isEmpty() ? "" : "/fr/need/status/K");
    }

    private static OwnPlanView.Told told(String language) {
        StepText french = new StepText("Ouvrir un compte", "Un compte sert.", "Bonjour.", "Avant un an.");
        return new OwnPlanView.Told(
                french,
                language,
                french,
                List.of("identity", "lease"),
                3,
                new GuidancePage("/fr/rights/apres-un-oui", "Après un oui", List.of(), DAY, "1"),
                "/training/courses/1",
                List.of(new StepSource("L.312-1", "https://www.legifrance.gouv.fr/"), new StepSource("Un arrêté", "")),
                DAY);
    }

    private static Stream<Sample> team() {
        TeamPlanView.Opened opened = new TeamPlanView.Opened("housing", "Voir <elle>", true, "Note", DAY, "open", true);
        return Stream.of(
                new Sample("matching/moveon/team", "none", team(false, null, List.of())),
                new Sample("matching/moveon/team", "asked", team(false, DAY, List.of())),
                new Sample("matching/moveon/team", "closed", team(true, null, List.of())),
                new Sample("matching/moveon/team", "opened", team(true, null, List.of(opened))));
    }

    private static TeamPlanView team(boolean begun, @Nullable LocalDate asked, List<TeamPlanView.Opened> opened) {
        return new TeamPlanView(
                "/fr/desk/needs/1/plan",
                "M-1804",
                "/fr/desk/needs/1",
                begun,
                asked,
                opened,
                true,
                List.of(new TeamPlanView.Offered("siao", "SIAO")),
                begun ? "proposed" : "",
                FilledForm.EMPTY);
    }

    private static Stream<Sample> desk() {
        FilledForm form = FilledForm.startingWith(Map.of("read", "2", "title-fr", "Ouvrir un compte"));
        List<StepEditView.Past> history = List.of(
                new StepEditView.Past(2, Instant.EPOCH, "Inès M", "own", "La banque <d’ici>"),
                new StepEditView.Past(1, Instant.EPOCH, "", "off", "Plus utile"));
        return Stream.of(
                new Sample(
                        "matching/moveon/steps",
                        "all",
                        new StepListView(
                                List.of(
                                        new StepListView.Line("siao", "housing", "SIAO", "followed", false),
                                        new StepListView.Line("own_1", "work", "<À nous>", "own", true),
                                        new StepListView.Line("cv", "work", "CV", "off", false)),
                                true)),
                new Sample("matching/moveon/step", "blank", edit("", "own", false, List.of(), FilledForm.EMPTY)),
                new Sample("matching/moveon/step", "followed", edit("bank", "followed", false, List.of(), form)),
                new Sample("matching/moveon/step", "own", edit("bank", "own", true, history, form)),
                new Sample("matching/moveon/step", "off", edit("bank", "off", false, history, form)));
    }

    private static StepEditView edit(
            String code, String kept, boolean newer, List<StepEditView.Past> history, FilledForm form) {
        return new StepEditView(
                "/fr/desk/plan-steps/" + (code.isEmpty() ? "new" : code),
                code,
                code.isEmpty() ? "" : "Ouvrir un compte",
                kept,
                !code.isEmpty(),
                newer,
                Languages.of(List.of("fr", "en", "ar", "ti")),
                history,
                form);
    }
}
