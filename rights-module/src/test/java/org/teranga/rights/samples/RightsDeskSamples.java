package org.teranga.rights.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.page.HistoryView;
import org.teranga.rights.page.PageView;
import org.teranga.rights.page.RemarkView;
import org.teranga.rights.page.SectionView;
import org.teranga.rights.review.DueMail;
import org.teranga.rights.review.outside.OutsideMail;
import org.teranga.rights.topic.BeginView;
import org.teranga.rights.topic.FrameView;
import org.teranga.rights.topic.OverviewView;

/** The desk of rights pages. */
public final class RightsDeskSamples {
    public static final Instant THEN = Instant.parse("2026-11-14T07:02:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    public static final String DESK = "/fr/desk/rights";
    public static final String ID = "0190f3a1-0000-7000-8000-000000000001";
    public static final String TEXT = "Vous avez **21 jours**.\n\n- un passeport\n- <script>alert(1)</script>";
    public static final LanguageView FRENCH = LanguageView.of("fr");
    public static final LanguageView ARABIC = LanguageView.of("ar");
    public static final TextDifference CHANGED =
            TextDifference.between("Vous avez 21 jours <B.>.", "Vous avez 15 jours & plus.");
    public static final List<Source> SOURCES =
            List.of(new Source("CESEDA, art. L. 521-1 <B.>", "https://example.org/?a=1&b=2"), new Source("Usage", ""));
    public static final PageView.Law LAW =
            new PageView.Law("CESEDA, art. L. 521-1", DAY, "Le délai passe à 15 jours.", "https://example.org/");
    public static final PageView.Picture PICTURE = new PageView.Picture(
            "![La porte](0123456789abcdef0123456789abcdef.jpg)",
            "/own/0123456789abcdef0123456789abcdef.jpg",
            "La porte <B.>");

    private RightsDeskSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(overviews(), frames(), pages(), sections(), RightsWorkSamples.all(), SentenceSamples.all())
                .flatMap(samples -> samples);
    }

    public static List<OutsideMail> letters(String name, String link) {
        return List.of(
                new OutsideMail(name, "Awa", "Se soigner", link, THEN), new OutsideMail(name, "", "X", link, THEN));
    }

    public static List<DueMail> reminders(String name, String link) {
        return List.of(
                new DueMail(name, "Awa", 2, List.of("Se soigner", "L’appel"), link),
                new DueMail(name, "", 1, List.of("X"), link));
    }

    public static DocumentHead head(String status, boolean review, boolean mirrored) {
        return new DocumentHead(
                DESK,
                DESK + "/se-soigner",
                "Se soigner <B.>",
                FRENCH,
                "page",
                status,
                status.equals("published") ? "/fr/rights/se-soigner" : null,
                mirrored,
                !mirrored,
                review,
                review ? List.of() : List.of(ARABIC, LanguageView.of("fa-AF")));
    }

    private static Stream<Sample> overviews() {
        return Stream.of(
                new Sample("rights/desk/overview", "full", overview(List.of(loose(), topic()), 3, "moved")),
                new Sample("rights/desk/overview", "none", overview(List.of(), 3, "")),
                new Sample("rights/desk/overview", "empty", overview(List.of(), 0, "")));
    }

    private static OverviewView overview(List<OverviewView.Topic> topics, int total, String happened) {
        return new OverviewView(
                DESK,
                DESK + "/shelf",
                DESK + "/new",
                DESK + "/new-topic",
                DESK + "/due",
                new ListQuery(Map.of("mine", "write", "q", "<B.>"), topics.isEmpty() ? "title" : "place", false, 1, 1),
                Stream.of("all", "write", "review", "translate", "due", "broken")
                        .map(key -> new OverviewView.Choice(key, "?mine=" + key + "&q=x", 2))
                        .toList(),
                List.of(new BeginView.Choice("asylum", "L’asile <B.>")),
                topics,
                topics.isEmpty() ? 0 : 2,
                total,
                happened);
    }

    private static OverviewView.Topic loose() {
        return new OverviewView.Topic("", "", "", "", null, List.of(row("overdue", "news", "", true)));
    }

    private static OverviewView.Topic topic() {
        return new OverviewView.Topic(
                DESK + "/topic.sante",
                "Santé <B.>",
                "topic.sante",
                DESK + "/topic.sante/frame",
                row("none", "own", "/f", false),
                List.of(
                        row("good", "mirrored", "/f", false),
                        row("due", "own", "/f", false),
                        row("never", "copied", "/f", false)));
    }

    private static OverviewView.Row row(String freshness, String origin, String frame, boolean touched) {
        boolean checked = !List.of("never", "none").contains(freshness);
        return new OverviewView.Row(
                DESK + "/se-soigner",
                "Se soigner <B.>",
                frame.isEmpty() ? "" : DESK + "/se-soigner/frame",
                freshness.equals("none") ? "draft" : "published",
                freshness,
                checked ? DAY : null,
                checked ? "Maître <B.>" : "",
                checked ? DAY.plusDays(180) : null,
                touched,
                origin,
                List.of(
                        new OverviewView.InLanguage(FRENCH, "in_review", 2, DESK + "/se-soigner"),
                        new OverviewView.InLanguage(ARABIC, "outdated", 1, DESK + "/se-soigner/translate/ar"),
                        new OverviewView.InLanguage(LanguageView.of("ti"), "missing", 0, ""),
                        new OverviewView.InLanguage(LanguageView.of("bo"), "machine_draft", 4, ""),
                        new OverviewView.InLanguage(LanguageView.of("en"), "up_to_date", 0, "")));
    }

    private static Stream<Sample> frames() {
        FilledForm faulty = new FilledForm(
                Map.of("days", List.of("9999"), "audience", List.of("refugee")),
                List.of(new FormFault("days", "« 9999 » ne va pas.")));
        FilledForm begun =
                new FilledForm(Map.of("title", List.of("<B.>")), List.of(new FormFault("slug", "« <B.> » est prise.")));
        List<BeginView.Choice> topics = List.of(new BeginView.Choice("sante", "Santé <B.>"));
        return Stream.of(
                new Sample(
                        "rights/desk/begin",
                        "page",
                        new BeginView(DESK, DESK + "/new", "page", begun, List.of(FRENCH, ARABIC), topics)),
                new Sample(
                        "rights/desk/begin",
                        "topic",
                        new BeginView(
                                DESK, DESK + "/new-topic", "topic", FilledForm.EMPTY, List.of(FRENCH), List.of())),
                new Sample("rights/desk/frame", "faulty", frame(head("published", true, false), faulty, true, topics)),
                new Sample("rights/desk/frame", "mirror", frame(head("published", true, true), faulty, false, topics)),
                new Sample(
                        "rights/desk/frame",
                        "retired",
                        frame(head("retired", true, false), FilledForm.EMPTY, false, List.of())));
    }

    private static FrameView frame(DocumentHead head, FilledForm form, boolean shared, List<BeginView.Choice> topics) {
        return new FrameView(
                head,
                DESK + "/se-soigner/frame",
                form,
                RightsKinds.AUDIENCES,
                RightsKinds.SITUATIONS,
                List.of(new BeginView.Choice("31", "Haute-Garonne (31)")),
                topics,
                topics,
                shared,
                false,
                shared,
                shared ? "shared" : "");
    }

    private static Stream<Sample> pages() {
        FilledForm faulty = new FilledForm(
                Map.of("words", List.of("<B.>"), "name", List.of("<B.>")),
                List.of(
                        new FormFault("words", "Écrivez."),
                        new FormFault("file", "Choisissez."),
                        new FormFault("shows", "Dites."),
                        new FormFault("name", "Trop long.")));
        return Stream.of(
                new Sample("rights/desk/page", "full", page(true, FilledForm.EMPTY, "submitted")),
                new Sample("rights/desk/page", "faulty", page(true, faulty, "")),
                new Sample("rights/desk/page", "reader", page(false, FilledForm.EMPTY, "")));
    }

    private static PageView page(boolean write, FilledForm form, String happened) {
        return new PageView(
                head("published", write, false),
                write ? "Se soigner en France <B.>." : "",
                List.of(
                        part("head", "Se soigner <B.>", "up_to_date", false),
                        part("what", "", "draft", write),
                        part("who", "Qui peut demander", "in_review", false)),
                write ? List.of("short", "what", "warnings") : List.of(),
                write,
                write,
                write ? 2 : 0,
                write ? 1 : 0,
                write ? "draft" : "in_review",
                new PageView.Stamp(
                        write ? "due" : "never", write ? DAY : null, write ? "Maître <B.>" : "", write ? DAY : null),
                write ? List.of(LAW) : List.of(),
                List.of(
                        new PageView.State(ARABIC, "outdated", 3, DESK + "/se-soigner/translate/ar"),
                        new PageView.State(LanguageView.of("ti"), "missing", 0, "")),
                write ? "Zahra <B.>" : "",
                write ? List.of("Zahra <B.>", "Maître V.") : List.of(),
                write ? remarks() : List.of(),
                write ? 3 : 0,
                write ? List.of(PICTURE) : List.of(),
                new PageView.LinkReport(
                        write ? THEN : null,
                        write
                                ? List.of(new PageView.BrokenLink("Où <B.>", "https://example.org/?a=1&b=2", "404"))
                                : List.of()),
                write ? 2 : 0,
                form,
                happened);
    }

    public static List<RemarkView> remarks() {
        return List.of(
                new RemarkView(ID, "Où <B.>", FRENCH, "Zahra <B.>", false, "Le numéro a changé <B.>.", THEN, false),
                new RemarkView(ID, "", ARABIC, "", true, "جيد", THEN, true));
    }

    private static PageView.Part part(String anchor, String title, String state, boolean mirror) {
        return new PageView.Part(
                anchor,
                DESK + "/se-soigner/" + anchor,
                "Sorte " + anchor,
                title,
                "Vous avez <B.> 21 jours…",
                state,
                state.equals("draft") ? "Zahra <B.>" : "",
                mirror,
                !anchor.equals("head"),
                2,
                state.equals("in_review"));
    }

    private static Stream<Sample> sections() {
        FilledForm form = new FilledForm(
                Map.of(
                        "title", List.of("<B.>"),
                        "content", List.of(TEXT),
                        "citation-1", List.of("CESEDA <B.>"),
                        "url-1", List.of("https://example.org/?a=1&b=2"),
                        "minor", List.of("yes")),
                List.of());
        FilledForm faulty = new FilledForm(
                form.values(),
                List.of(new FormFault("title", "Donnez un titre."), new FormFault("sources", "« <B.> » ?")));
        SectionView.Theirs theirs = new SectionView.Theirs("Idriss <B.>", "Titre", CHANGED);
        return Stream.of(
                new Sample("rights/desk/section", "saved", section(form, true, null, "saved")),
                new Sample("rights/desk/section", "faulty", section(faulty, true, null, "")),
                new Sample("rights/desk/section", "meanwhile", section(form, true, theirs, "")),
                new Sample("rights/desk/section", "mirror", section(form, false, null, "")),
                new Sample("rights/desk/history", "two", history(true)),
                new Sample("rights/desk/history", "never", history(false)));
    }

    private static SectionView section(
            FilledForm form, boolean write, SectionView.@Nullable Theirs theirs, String happened) {
        return new SectionView(
                head("published", true, !write),
                DESK + "/se-soigner/what",
                "what",
                "De quoi il s’agit",
                FRENCH,
                form,
                3,
                ID,
                write ? "draft" : "up_to_date",
                write ? new SectionView.Draft("Zahra <B.>", THEN) : null,
                true,
                write,
                !write,
                RightsMarkdown.markup(TEXT, 3),
                write ? RightsMarkdown.markup("# Un\n\n" + TEXT, 3) : null,
                theirs,
                List.of(PICTURE),
                happened);
    }

    private static HistoryView history(boolean some) {
        HistoryView.Number first = new HistoryView.Number(1, "Titre <B.>", THEN, "", "", "", false, true);
        HistoryView.Number second = new HistoryView.Number(
                2, "Titre", THEN, "Zahra <B.>", "Maître V.", "La loi a changé <B.>", true, false);
        return new HistoryView(
                head("published", true, false),
                DESK + "/se-soigner/what/history?lang=fr",
                DESK + "/se-soigner/what",
                "De quoi il s’agit <B.>",
                FRENCH,
                some ? List.of(second, first) : List.of(),
                some ? 1 : 0,
                some ? 2 : 0,
                some ? CHANGED : null,
                some,
                "");
    }
}
