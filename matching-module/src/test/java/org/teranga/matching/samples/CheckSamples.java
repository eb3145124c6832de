package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.path.AdultMail;
import org.teranga.matching.safeguarding.path.AdultView;
import org.teranga.matching.safeguarding.path.HostPathView;
import org.teranga.matching.safeguarding.path.RenewalMail;
import org.teranga.matching.safeguarding.reference.AnsweredReferencesView;
import org.teranga.matching.safeguarding.reference.ReferenceMail;
import org.teranga.matching.safeguarding.reference.ReferenceView;
import org.teranga.matching.safeguarding.visit.EmptyChecklistView;
import org.teranga.matching.safeguarding.visit.VisitView;
import org.teranga.matching.safeguarding.visit.VisitsView;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** What is asked of hosts, as they, those who know them and the team see it. */
public final class CheckSamples {
    private static final UUID ID = new UUID(7, 7);
    private static final Instant MOMENT = Instant.parse("2026-11-14T07:02:00Z");

    private CheckSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(references(), visits(), paths()).flatMap(all -> all);
    }

    public static List<ReferenceMail> referenceLetters(String name, String link) {
        return List.of(
                new ReferenceMail("Samir", "Hélène", name, link, false),
                new ReferenceMail("Samir", "", name, link, true));
    }

    public static List<AdultMail> adultLetters(String name, String link) {
        return List.of(new AdultMail("Jean-Paul", name, link));
    }

    public static List<RenewalMail> renewalLetters(String name, String link) {
        return List.of(
                new RenewalMail(name, "7KV7B-7MDQC", "background_check", LocalDate.of(2026, 11, 30), link),
                new RenewalMail(name, "7KV7B-7MDQC", "own:first_aid", LocalDate.of(2026, 11, 30), link));
    }

    private static Stream<Sample> paths() {
        HostPathView.Visit dates = new HostPathView.Visit("proposed", List.of(MOMENT, MOMENT), null);
        HostPathView.Visit dated = new HostPathView.Visit("dated", List.of(MOMENT), MOMENT);
        FilledForm faulty = new FilledForm(
                Map.of("name", List.of("Samir")), List.of(new FormFault("email", "Cette adresse est la vôtre.")));
        return Stream.of(
                new Sample("matching/path/host", "dates", path("Hélène", "ask", dates, FilledForm.EMPTY, "")),
                new Sample("matching/path/host", "dated", path("", "", dated, FilledForm.EMPTY, "date")),
                new Sample("matching/path/host", "faulty", path("Hélène", "unproven", null, faulty, "")),
                new Sample("matching/path/host", "asked", path("", "written", null, FilledForm.EMPTY, "account")),
                new Sample("matching/path/host", "team", path("", "team", null, FilledForm.EMPTY, "")),
                new Sample(
                        "matching/path/adult",
                        "open",
                        new AdultView(
                                "Jean-Paul",
                                List.of(step("charter", "now", "/fr/adult/Zx9/charter"), step("identity", "later", "")),
                                "/fr/adult/Zx9/charter",
                                false)),
                new Sample(
                        "matching/path/adult", "moved", new AdultView("", List.of(), "/fr/adult/Zx9/charter", true)));
    }

    private static HostPathView path(
            String name, String account, HostPathView.@Nullable Visit visit, FilledForm form, String happened) {
        LocalDate day = LocalDate.of(2026, 11, 11);
        return new HostPathView(
                name,
                "7KV7B-7MDQC",
                "Blagnac",
                MOMENT,
                List.of(
                        new HostPathView.Step("charter", "done", day, null, null, ""),
                        step("ethics_course", "now", "/fr/training/accueil"),
                        new HostPathView.Step("background_check", "later", null, null, day, ""),
                        new HostPathView.Step("identity", "done", day, day.plusYears(5), null, ""),
                        new HostPathView.Step("interview", "exempt", null, day, null, ""),
                        step("home_visit", "later", ""),
                        step("reference", "now", "#names"),
                        step("own:first_aid", "later", "")),
                account,
                visit,
                List.of(
                        new HostPathView.Referee("Jeanne <B>", "answered", null),
                        new HostPathView.Referee("Samir", "asked", MOMENT)),
                true,
                List.of(
                        new HostPathView.Adult("Jean-Paul", List.of("charter", "identity")),
                        new HostPathView.Adult("", List.of())),
                "/fr/offer/status/Zx9/path",
                "/fr/offer/status/Zx9",
                form,
                happened);
    }

    private static HostPathView.Step step(String code, String state, String href) {
        return new HostPathView.Step(code, state, null, null, null, href);
    }

    private static Stream<Sample> visits() {
        return Stream.of(
                new Sample("matching/visit/list", "none", new VisitsView(List.of(), List.of(), List.of(), List.of())),
                new Sample(
                        "matching/visit/list",
                        "some",
                        new VisitsView(
                                List.of(new VisitsView.Day(
                                        LocalDate.of(2026, 11, 14),
                                        List.of(new VisitsView.UnderWay(
                                                ID,
                                                "7KV7B-7MDQC",
                                                "Colomiers",
                                                "dated",
                                                MOMENT,
                                                List.of("Nadia <H>"),
                                                true)),
                                        PlaceMap.around(
                                                43.61,
                                                1.33,
                                                null,
                                                List.of(new PlaceMap.Spot(43.61, 1.33, "Colomiers", "1"))))),
                                List.of(new VisitsView.UnderWay(ID, "7KV7B-7MDQD", "", "call", null, List.of(), false)),
                                List.of(
                                        new VisitsView.Department(
                                                "31",
                                                1_200,
                                                List.of(new VisitsView.Home(ID, "7KV7B-7MDQE", "Blagnac", 2, MOMENT)),
                                                null,
                                                new ListQuery(Map.of("department", "31"), "since", false, 2, 25)),
                                        new VisitsView.Department(
                                                "",
                                                1,
                                                List.of(),
                                                null,
                                                new ListQuery(Map.of("department", "none"), "since", false, 1, 25))),
                                List.of(
                                        new VisitsView.Contradiction(ID, "7KV7B-7MDQC", "man_women_only"),
                                        new VisitsView.Contradiction(ID, "7KV7B-7MDQD", "many_no_dates"),
                                        new VisitsView.Contradiction(ID, "7KV7B-7MDQE", "alone_with_others")))),
                new Sample(
                        "matching/visit/checklist",
                        "empty",
                        new EmptyChecklistView(List.of("room", "bed"), FilledForm.EMPTY)),
                new Sample("matching/visit/home", "plan", visit(null, "", FilledForm.EMPTY)),
                new Sample(
                        "matching/visit/home",
                        "faulty",
                        visit(
                                null,
                                "",
                                new FilledForm(
                                        Map.of(), List.of(new FormFault("date1", "Écrivez un jour et une heure."))))),
                new Sample(
                        "matching/visit/home",
                        "checklist",
                        visit(open("proposed", true, false, null), "proposed", FilledForm.EMPTY)),
                new Sample(
                        "matching/visit/home",
                        "confirm",
                        visit(open("reported", false, true, said()), "", FilledForm.EMPTY)),
                new Sample(
                        "matching/visit/home",
                        "waits",
                        visit(open("reported", false, false, said()), "reported", FilledForm.EMPTY)));
    }

    private static VisitView visit(VisitView.@Nullable Open open, String happened, FilledForm form) {
        return new VisitView(
                "7KV7B-7MDQC",
                "Colomiers",
                "/fr/desk/offers/6",
                "/fr/desk/visits/6",
                List.of(new VisitView.Named(ID.toString(), "Paul <Roux>")),
                open,
                List.of(new VisitView.Earlier("made", LocalDate.of(2024, 11, 3), List.of("Nadia H."))),
                List.of(new VisitView.Named(ID.toString(), "Mireille"), new VisitView.Named(ID.toString(), "")),
                form,
                happened);
    }

    private static VisitView.Open open(
            String state, boolean reports, boolean confirms, VisitView.@Nullable Reported report) {
        return new VisitView.Open(
                ID,
                state,
                List.of(MOMENT),
                state.equals("proposed") ? null : MOMENT,
                List.of("Nadia", "Paul"),
                reports,
                confirms,
                report,
                ID);
    }

    private static VisitView.Reported said() {
        return new VisitView.Reported(
                LocalDate.of(2026, 11, 14),
                List.of(
                        new VisitView.Line("room", "ok"),
                        new VisitView.Line("smoke", "mend"),
                        new VisitView.Line("danger", "no")),
                "mend",
                "Un détecteur <manque>.",
                List.of("Mireille"),
                2,
                List.of(new VisitView.Photo(ID, "La chambre", true), new VisitView.Photo(ID, "La clé", false)));
    }

    private static Stream<Sample> references() {
        return Stream.of(
                new Sample(
                        "matching/reference/answer",
                        "asked",
                        new ReferenceView("Samir Ben <Ali>", "Hélène", "/fr/reference/Zx9", "asked", FilledForm.EMPTY)),
                new Sample(
                        "matching/reference/answer",
                        "faulty",
                        new ReferenceView(
                                "Samir",
                                "",
                                "/fr/reference/Zx9",
                                "asked",
                                new FilledForm(
                                        Map.of("words", List.of("<b>")),
                                        List.of(new FormFault("trusts", "Choisissez une réponse."))))),
                new Sample(
                        "matching/reference/answer",
                        "answered",
                        new ReferenceView("Samir", "Hélène", "/fr/reference/Zx9", "answered", FilledForm.EMPTY)),
                new Sample(
                        "matching/reference/answer",
                        "forgotten",
                        new ReferenceView("", "", "", "forgotten", FilledForm.EMPTY)),
                new Sample("matching/reference/desk", "none", new AnsweredReferencesView(List.of())),
                new Sample(
                        "matching/reference/desk",
                        "some",
                        new AnsweredReferencesView(List.of(new AnsweredReferencesView.Row(
                                ID,
                                "Samir",
                                "7KV7B-7MDQC",
                                "/fr/desk/offers/6",
                                false,
                                "long",
                                "partly",
                                "Elle fume <beaucoup>.",
                                MOMENT)))));
    }
}
