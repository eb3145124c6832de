package org.teranga.rights.samples;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.feedback.AskView;
import org.teranga.rights.feedback.NotesView;
import org.teranga.rights.reader.GlossaryView;
import org.teranga.rights.reader.RetiredView;
import org.teranga.rights.reader.RightsPageView;
import org.teranga.rights.reader.RightsPageView.Stamp;
import org.teranga.rights.reader.RightsView;
import org.teranga.rights.sitemap.PageHead;

/** Rights pages as they are read. */
public final class ReaderSamples {
    private static final PageHead HEAD = new PageHead(
            "https://toulouse.example.org/fr/rights/sante",
            "Se soigner <ici>",
            "Où aller & quoi \"montrer\".",
            "Maison & Commune",
            "fr",
            List.of(new PageHead.Alternate("fr", "https://toulouse.example.org/fr/rights/sante")));

    private static final Instant NOON = Instant.parse("2026-11-14T11:00:00Z");
    private static final String ID = "018f2b6e-0000-7000-8000-000000000001";
    private static final String OTHER_ID = "018f2b6e-0000-7000-8000-000000000002";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Language FRENCH = Languages.FRENCH;
    private static final RightsView.Entry ENTRY =
            new RightsView.Entry("/fr/rights/sante", "Se soigner <ici>", "Où aller & quoi montrer.", null);
    private static final RightsView.Entry FOREIGN =
            new RightsView.Entry("/fr/rights/arriver", "Arriver en France", "Les premiers jours.", FRENCH);

    private ReaderSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("rights/reader/index", "all", index("", "", List.of(topic()), List.of())),
                new Sample("rights/reader/index", "filtered", index("", "31", List.of(topic()), List.of())),
                new Sample("rights/reader/index", "found", index("<santé>", "", List.of(), List.of(ENTRY, FOREIGN))),
                new Sample("rights/reader/index", "none", index("vélo", "", List.of(), List.of())),
                new Sample("rights/reader/page", "checked", page(stamp(DAY, false, "", true), null)),
                new Sample("rights/reader/page", "example", page(stamp(null, false, "example", false), FRENCH)),
                new Sample("rights/reader/page", "overdue", page(stamp(DAY, true, "", true), null)),
                new Sample("rights/reader/glossary", "all", new GlossaryView("Les mots", null, List.of(word()), HEAD)),
                new Sample(
                        "rights/reader/glossary",
                        "foreign",
                        new GlossaryView("Les mots", FRENCH, List.of(word()), HEAD)),
                new Sample(
                        "rights/reader/retired", "successor", new RetiredView("Ancienne <page>", ENTRY, "/fr/rights")),
                new Sample("rights/reader/retired", "none", new RetiredView("Ancienne page", null, "/fr/rights")),
                new Sample("rights/reader/ask", "question", ask("question", "", FilledForm.EMPTY, false)),
                new Sample("rights/reader/ask", "mistake", ask("mistake", "Se soigner <ici>", FilledForm.EMPTY, false)),
                new Sample("rights/reader/ask", "missing", ask("not_useful", "Se soigner", FilledForm.EMPTY, false)),
                new Sample("rights/reader/ask", "faulty", ask("question", "Se soigner", faulty(), false)),
                new Sample("rights/reader/ask", "sent", ask("question", "Se soigner", FilledForm.EMPTY, true)),
                new Sample("rights/reader/ask", "thanks", ask("useful", "Se soigner", FilledForm.EMPTY, true)),
                new Sample("rights/feedback/notes", "waiting", notes(false, List.of(note("a@b.fr"), note("")))),
                new Sample("rights/feedback/notes", "done", notes(true, List.of(note("")))),
                new Sample("rights/feedback/notes", "none", notes(false, List.of())));
    }

    private static FilledForm faulty() {
        return new FilledForm(
                Map.of("words", List.of("<b>")), List.of(new FormFault("contact", "Écrivez une <adresse>.")));
    }

    private static AskView ask(String kind, String title, FilledForm form, boolean sent) {
        return new AskView(
                "/fr/rights/ask",
                kind,
                title,
                null,
                "/fr/rights/sante",
                title.isEmpty() ? List.of() : List.of(new AskView.Choice("what", "Ce que <c’est>")),
                form,
                sent);
    }

    private static NotesView notes(boolean done, List<NotesView.Entry> entries) {
        return new NotesView(
                ListQuery.of(new MultivaluedHashMap<>(), Set.of("state"), List.of("-at"), 25),
                done,
                entries.size(),
                entries.size(),
                entries,
                entries.isEmpty()
                        ? List.of()
                        : List.of(new NotesView.Thumbs("Se soigner <ici>", "/fr/rights/sante", 12, 3)),
                entries.isEmpty() ? "" : ID);
    }

    private static NotesView.Entry note(String contact) {
        return new NotesView.Entry(
                contact.isEmpty() ? OTHER_ID : ID,
                contact.isEmpty() ? "mistake" : "question",
                contact.isEmpty() ? "" : "Se soigner",
                contact.isEmpty() ? "" : "/fr/rights/sante",
                contact.isEmpty() ? "carte" : "",
                Languages.of("ps").orElseThrow(),
                "Où est <la> SPADA ?\nMerci.",
                contact,
                contact.isEmpty() ? "" : "mailto:" + contact,
                NOON);
    }

    private static RightsView index(
            String asked, String department, List<RightsView.Topic> topics, List<RightsView.Entry> hits) {
        return new RightsView(
                "/fr/rights",
                asked,
                RightsKinds.AUDIENCES.stream()
                        .map(one -> new RightsView.Choice(one, "", one.equals("refugee"), "?for=" + one))
                        .toList(),
                RightsKinds.SITUATIONS.stream()
                        .map(one -> new RightsView.Choice(one, "", false, "?situation=" + one))
                        .toList(),
                List.of(
                        new RightsView.Choice("31", "Haute-Garonne", department.equals("31"), "?department=31"),
                        new RightsView.Choice("2A", "Corse-du-Sud", false, "?department=2A")),
                topics,
                hits,
                topics.isEmpty() ? hits.size() : 2,
                asked.isEmpty() && department.isEmpty() ? null : "/fr/rights",
                "/fr/rights/glossary",
                HEAD);
    }

    private static RightsView.Topic topic() {
        return new RightsView.Topic("asylum", "Demander l’asile", null, List.of(ENTRY, FOREIGN));
    }

    private static RightsPageView page(Stamp stamp, @Nullable Language other) {
        return new RightsPageView(
                "/fr/rights/sante",
                "sante",
                "Se soigner en France",
                "Où aller, quoi montrer & quoi demander.",
                other,
                new RightsPageView.Topic("Vivre en attendant", other, "/fr/rights#living"),
                stamp,
                passage("short", "", other, null, List.of()),
                List.of(
                        passage("what", "Ce que c’est", null, null, List.of()),
                        passage("how", "Comment faire <vite>", other, NOON, List.of()),
                        passage(
                                "deadlines",
                                "Les délais",
                                null,
                                null,
                                List.of(new RightsPageView.Law("CESEDA, art. L. 1", DAY)))),
                List.of("asylum_seeker", "refugee"),
                List.of("health"),
                List.of(
                        new RightsPageView.Other(Languages.of("ti").orElseThrow(), "/ti/rights/sante", "current"),
                        new RightsPageView.Other(Languages.of("ps").orElseThrow(), "/ps/rights/sante", "old"),
                        new RightsPageView.Other(Languages.of("bo").orElseThrow(), "/bo/rights/sante", "none")),
                List.of(word()),
                4,
                HEAD);
    }

    private static Stamp stamp(@Nullable LocalDate verified, boolean overdue, String notice, boolean spoken) {
        return new Stamp(
                verified,
                verified == null ? null : verified.plusDays(90),
                overdue,
                NOON,
                notice,
                spoken,
                List.of("Samira <S.>"),
                List.of("C. Laurens"));
    }

    private static RightsPageView.Passage passage(
            String anchor,
            String title,
            @Nullable Language other,
            @Nullable Instant old,
            List<RightsPageView.Law> laws) {
        return new RightsPageView.Passage(
                anchor,
                title,
                Markdown.markup(
                        "Vous avez **21 jours**.\n\n1. Allez à la SPADA.\n2. Gardez une copie.",
                        Markdown.Options.headingsFrom(3)),
                other,
                List.of(
                        new RightsPageView.Cited("CESEDA, art. L. 521-1", "https://www.legifrance.gouv.fr/"),
                        new RightsPageView.Cited("Guide <interne>", "")),
                old,
                laws,
                anchor.equals("what") || other != null
                        ? new RightsPageView.Sound(
                                "/rights-sound/0123456789abcdef0123456789abcdef.mp3", "1:05", 390, other != null)
                        : null,
                anchor.equals("deadlines"));
    }

    private static RightsPageView.Word word() {
        return new RightsPageView.Word(
                "SPADA", Markdown.markup("La première adresse où aller.", Markdown.Options.headingsFrom(4)), null);
    }
}
