package org.teranga.training.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;
import org.teranga.training.authoring.CourseHead;
import org.teranga.training.authoring.CourseListView;
import org.teranga.training.authoring.CourseShelfView;
import org.teranga.training.authoring.MediaView;
import org.teranga.training.authoring.OutlineView;
import org.teranga.training.authoring.text.CourseTextView;
import org.teranga.training.authoring.text.PreviewView;
import org.teranga.training.authoring.version.TermsView;
import org.teranga.training.authoring.version.VersionsView;
import org.teranga.training.leading.LeadView;
import org.teranga.training.leading.RenewalMail;
import org.teranga.training.lesson.LessonLanguageView;
import org.teranga.training.lesson.LessonMarkdown;

/** The desk of courses. */
public final class CourseDeskSamples {
    private static final LessonLanguageView FRENCH = LessonLanguageView.of("fr");
    private static final LessonLanguageView ARABIC = LessonLanguageView.of("ar");
    private static final String DESK = "/fr/desk/training";
    private static final String HREF = DESK + "/accueillir";
    private static final FilledForm FAULTY = new FilledForm(
            Map.of("title", List.of("<B.>"), "section", List.of("part")),
            List.of(new FormFault("title", "Donnez un titre.")));

    private CourseDeskSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(lists(), texts(), versions(), progress(), media()).flatMap(samples -> samples);
    }

    private static Stream<Sample> media() {
        List<MediaView.Brought> brought = List.of(
                new MediaView.Brought("1", "picture", "Une clé", "/own/a.png", "![Une clé](a.png)"),
                new MediaView.Brought("2", "video", "Nadia <B.>", "/lesson-media/2", ""));
        FilledForm faulty = new FilledForm(
                Map.of("title", List.of("<B.>")),
                List.of(new FormFault("file", "Choisissez un fichier."), new FormFault("captions", "Il en faut.")));
        return Stream.of(
                new Sample("training/desk/media", "some", media(brought, FilledForm.EMPTY, "saved")),
                new Sample("training/desk/media", "faulty", media(List.of(), faulty, "")));
    }

    private static MediaView media(List<MediaView.Brought> brought, FilledForm form, String happened) {
        return new MediaView(
                head("published"),
                HREF + "/enfants/media",
                HREF + "/enfants",
                "Les enfants",
                brought,
                List.of(FRENCH, ARABIC),
                32,
                form,
                happened);
    }

    public static List<? extends Record> letters(String association, String url) {
        return List.of(
                new RenewalMail(association, "Awa", "Éthique & droit", "25 novembre 2028", url),
                new RenewalMail(association, "", "Éthique", "25 novembre 2028", url));
    }

    private static Stream<Sample> progress() {
        List<LeadView.CourseRow> courses = List.of(new LeadView.CourseRow("accueillir", "Accueillir <B.>", 12, 30, 2));
        return Stream.of(
                new Sample(
                        "training/desk/progress",
                        "chosen",
                        new LeadView(
                                new ListQuery(
                                        Map.of("course", "accueillir", "state", "under_way"), "last", true, 2, 50),
                                DESK + "/progress",
                                DESK + "/progress.csv?course=accueillir&state=",
                                courses,
                                new ColumnChart(
                                        "Personnes",
                                        "Étape",
                                        "Faites",
                                        List.of(new ColumnChart.Column("1", 40), new ColumnChart.Column("2", 31))),
                                List.of(
                                        new LeadView.Stop(1, "Les enfants", 40, 2, 1),
                                        new LeadView.Stop(2, "Le quiz", 31, 9, 0)),
                                List.of(
                                        person("Jeanne <B.>", "under_way", null),
                                        person("", "completed", LocalDate.of(2028, 11, 25))),
                                300,
                                true)),
                new Sample(
                        "training/desk/progress",
                        "empty",
                        new LeadView(
                                new ListQuery(Map.of(), "last", true, 1, 50),
                                DESK + "/progress",
                                DESK + "/progress.csv",
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                0,
                                false)));
    }

    private static LeadView.PersonRow person(String name, String state, @Nullable LocalDate until) {
        return new LeadView.PersonRow(
                name,
                "Accueillir",
                state,
                3,
                10,
                "Les enfants",
                Instant.parse("2026-11-25T10:00:00Z"),
                until,
                state.equals("under_way")
                        ? List.of(new LeadView.More("Les mots <B.>", DESK + "/progress/attempts/1/2", 3))
                        : List.of());
    }

    private static CourseHead head(String status) {
        boolean published = status.equals("published");
        return new CourseHead(
                DESK,
                HREF,
                "Accueillir <quelqu’un>",
                FRENCH,
                status,
                status.equals("draft") ? 0 : 2,
                true,
                published,
                !status.equals("retired"),
                published ? "/fr/training/accueillir" : null);
    }

    private static Stream<Sample> lists() {
        return Stream.of(
                new Sample(
                        "training/desk/courses",
                        "full",
                        new CourseListView(
                                DESK,
                                List.of(
                                        row("published", 2, true, null),
                                        row("draft", 0, true, FRENCH),
                                        row("retired", 1, false, null)),
                                true,
                                List.of(FRENCH, ARABIC),
                                FilledForm.EMPTY,
                                "adopted")),
                new Sample(
                        "training/desk/courses",
                        "faulty",
                        new CourseListView(DESK, List.of(), true, List.of(FRENCH), FAULTY, "")),
                new Sample("training/desk/outline", "full", outline("published", FilledForm.EMPTY, "saved")),
                new Sample("training/desk/outline", "faulty", outline("draft", FAULTY, "")),
                new Sample("training/desk/outline", "reader", outline("retired", FilledForm.EMPTY, "")),
                new Sample(
                        "training/desk/shelf",
                        "full",
                        new CourseShelfView(
                                DESK,
                                DESK + "/shelf",
                                List.of(
                                        new CourseShelfView.Offered(
                                                "1", "Un cours", "Ce que…", ARABIC, List.of(FRENCH, ARABIC), null),
                                        new CourseShelfView.Offered(
                                                "2", "Un autre", "Ce que…", FRENCH, List.of(FRENCH), HREF)))),
                new Sample("training/desk/shelf", "empty", new CourseShelfView(DESK, DESK + "/shelf", List.of())),
                new Sample(
                        "training/desk/changes",
                        "some",
                        new CourseShelfView.ChangesView(
                                head("published"),
                                HREF + "/changes",
                                List.of(new CourseShelfView.Changed(
                                        "1",
                                        "2",
                                        "Les enfants",
                                        List.of(new CourseShelfView.Text(
                                                FRENCH,
                                                "Ce qui aide",
                                                TextDifference.between("Un mot.", "Un autre mot."))))),
                                Stream.of("fresh", "changed", "gone")
                                        .map(sort -> new CourseShelfView.ChangedQuestion(
                                                "clé <B.>",
                                                "Le repas <B.>",
                                                sort,
                                                List.of(new CourseShelfView.Text(
                                                        FRENCH, "", TextDifference.between("Quoi ?", "Qui ?")))))
                                        .toList())),
                new Sample(
                        "training/desk/changes",
                        "none",
                        new CourseShelfView.ChangesView(head("published"), HREF + "/changes", List.of(), List.of())));
    }

    private static CourseListView.Row row(
            String status, int version, boolean changed, @Nullable LessonLanguageView tongue) {
        return new CourseListView.Row(HREF, "Accueillir <B.>", tongue, status, version, changed, changed, changed, 9);
    }

    private static OutlineView outline(String status, FilledForm form, String happened) {
        List<OutlineView.LanguageState> states = List.of(
                new OutlineView.LanguageState(FRENCH, "draft", HREF + "/enfants?in=fr"),
                new OutlineView.LanguageState(ARABIC, "outdated", HREF + "/enfants?in=ar"));
        return new OutlineView(
                head(status),
                List.of(
                        new OutlineView.SectionRow(
                                "part",
                                "Comprendre <B.>",
                                "",
                                List.of(
                                        new OutlineView.PartRow(
                                                "1", "lesson", "Les enfants", HREF + "/enfants", states),
                                        new OutlineView.PartRow("2", "quiz", "Le quiz", HREF + "/questions", List.of()),
                                        new OutlineView.PartRow("3", "meeting", "La rencontre", null, List.of()))),
                        new OutlineView.SectionRow("part-2", "S’exercer", "", List.of())),
                List.of("lesson", "scenario", "meeting"),
                form,
                happened);
    }

    private static Stream<Sample> texts() {
        FilledForm typed = new FilledForm(
                Map.of("title-head", List.of("<B.>"), "content-head", List.of("Après…")),
                List.of(new FormFault("content-passage", "Écrivez le texte.")));
        return Stream.of(
                new Sample("training/desk/text", "source", text("lesson", true, true, FilledForm.EMPTY)),
                new Sample("training/desk/text", "faulty", text("lesson", true, true, typed)),
                new Sample("training/desk/text", "story", text("scenario", true, true, FilledForm.EMPTY)),
                new Sample("training/desk/text", "course", text("course", true, true, FilledForm.EMPTY)),
                new Sample("training/desk/text", "translated", text("lesson", false, true, FilledForm.EMPTY)),
                new Sample("training/desk/text", "reader", text("lesson", false, false, FilledForm.EMPTY)),
                new Sample(
                        "training/desk/preview",
                        "arabic",
                        new PreviewView(
                                head("published"),
                                HREF + "/enfants?in=ar",
                                HREF + "/enfants/preview",
                                "الأطفال",
                                "جملة",
                                ARABIC,
                                List.of(FRENCH, ARABIC),
                                List.of(new PreviewView.Piece(
                                        "passage",
                                        "Ce qui aide",
                                        LessonMarkdown.markup("Un mot.", 3),
                                        FRENCH,
                                        List.of(new PreviewView.Choice("Sortir", "passage")))))));
    }

    private static CourseTextView text(String kind, boolean source, boolean mayWrite, FilledForm form) {
        String sort = kind.equals("scenario") ? "point" : kind.equals("course") ? "heading" : "passage";
        return new CourseTextView(
                head("published"),
                HREF + "/enfants?in=ar",
                "Les enfants",
                kind,
                source ? FRENCH : ARABIC,
                source,
                List.of(
                        new OutlineView.LanguageState(FRENCH, "draft", HREF + "/enfants?in=fr"),
                        new OutlineView.LanguageState(ARABIC, "missing", HREF + "/enfants?in=ar")),
                List.of(
                        block("head", "head", source, "up_to_date"),
                        block("short", "opening", source, "missing"),
                        block("passage", sort, source, source ? "draft" : "outdated")),
                "Code pénal https://www.legifrance.gouv.fr/",
                mayWrite,
                false,
                true,
                !source,
                "state",
                HREF + "/enfants/preview?in=ar",
                form,
                !source,
                "saved");
    }

    private static CourseTextView.Block block(String anchor, String sort, boolean source, String state) {
        return new CourseTextView.Block(
                anchor,
                sort,
                sort.equals("point") ? "start" : "",
                state,
                source ? "" : "Titre d’origine",
                source ? null : LessonMarkdown.markup("Un mot.", 4),
                state.equals("outdated") ? TextDifference.between("Un mot.", "Un autre mot.") : null,
                source && sort.equals("passage"),
                state.equals("up_to_date") ? null : TextDifference.between("Le sien <B.>.", "Le mien <B.>."));
    }

    private static Stream<Sample> versions() {
        VersionsView.Version first =
                new VersionsView.Version(1, Instant.parse("2026-11-25T10:00:00Z"), null, "", true, 9);
        VersionsView.Version second = new VersionsView.Version(
                2, Instant.parse("2026-12-25T10:00:00Z"), "Jeanne", "La loi a changé <B.>", false, 10);
        FilledForm reason = new FilledForm(Map.of(), List.of(new FormFault("reason", "Dites pourquoi.")));
        FilledForm terms = new FilledForm(
                Map.of("askedOf", List.of("host"), "validity", List.of("24"), "passMark", List.of("80")), List.of());
        return Stream.of(
                new Sample(
                        "training/desk/versions",
                        "ready",
                        new VersionsView(
                                head("published"),
                                HREF + "/versions",
                                List.of(),
                                true,
                                List.of("Jeanne <B.>", "Karim"),
                                List.of(second, first),
                                FilledForm.EMPTY,
                                "published")),
                new Sample(
                        "training/desk/versions",
                        "faulty",
                        new VersionsView(
                                head("draft"), HREF + "/versions", List.of(), false, List.of(), List.of(), reason, "")),
                new Sample(
                        "training/desk/versions",
                        "lacking",
                        new VersionsView(
                                head("retired"),
                                HREF + "/versions",
                                List.of(
                                        new VersionsView.Lack("coursedesk.lacks.parts", ""),
                                        new VersionsView.Lack("coursedesk.lacks.words", "Les enfants")),
                                false,
                                List.of(),
                                List.of(first),
                                FilledForm.EMPTY,
                                "")),
                new Sample(
                        "training/desk/terms",
                        "kept",
                        new TermsView(
                                head("published"),
                                HREF + "/terms",
                                List.of("ethics_course"),
                                List.of(new TermsView.Other("1", "Éthique")),
                                terms)));
    }
}
