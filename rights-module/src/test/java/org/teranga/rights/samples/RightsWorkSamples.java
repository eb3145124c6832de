package org.teranga.rights.samples;

import static org.teranga.rights.samples.RightsDeskSamples.ARABIC;
import static org.teranga.rights.samples.RightsDeskSamples.CHANGED;
import static org.teranga.rights.samples.RightsDeskSamples.DAY;
import static org.teranga.rights.samples.RightsDeskSamples.DESK;
import static org.teranga.rights.samples.RightsDeskSamples.FRENCH;
import static org.teranga.rights.samples.RightsDeskSamples.ID;
import static org.teranga.rights.samples.RightsDeskSamples.LAW;
import static org.teranga.rights.samples.RightsDeskSamples.SOURCES;
import static org.teranga.rights.samples.RightsDeskSamples.TEXT;
import static org.teranga.rights.samples.RightsDeskSamples.THEN;
import static org.teranga.rights.samples.RightsDeskSamples.head;
import static org.teranga.rights.samples.RightsDeskSamples.remarks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.law.LawSuggestion;
import org.teranga.platform.content.law.SaidChange;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.catalogue.CatalogueView;
import org.teranga.rights.catalogue.CopyChangesView;
import org.teranga.rights.catalogue.SharedView;
import org.teranga.rights.law.LawView;
import org.teranga.rights.page.PageView;
import org.teranga.rights.review.DueView;
import org.teranga.rights.review.ReviewView;
import org.teranga.rights.review.outside.OutsideView;
import org.teranga.rights.sound.Recording;
import org.teranga.rights.sound.SoundsView;
import org.teranga.rights.translation.TranslationView;

/** The desk of rights pages: translations, second looks, what falls due, people outside, what is shared, laws. */
public final class RightsWorkSamples {
    private static final ListQuery SHELF = new ListQuery(Map.of("q", "<B.>"), "title", false, 2, 50);

    private RightsWorkSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(others(), shelves(), laws()).flatMap(samples -> samples);
    }

    private static Stream<Sample> others() {
        FilledForm faulty = new FilledForm(
                Map.of("title-what", List.of("<B.>"), "content-what", List.of("نص"), "seen-what", List.of(ID)),
                List.of(new FormFault("content-what", "Écrivez le texte.")));
        FilledForm outside = new FilledForm(
                Map.of("anchor", List.of("what"), "words", List.of("<B.>")),
                List.of(new FormFault("words", "Écrivez une phrase.")));
        FilledForm asked = new FilledForm(
                Map.of("name", List.of("<B.>")),
                List.of(new FormFault("email", "L’adresse ne va pas."), new FormFault("words", "Dites pourquoi.")));
        return Stream.of(
                new Sample("rights/desk/translate", "outdated", translation(FilledForm.EMPTY, 2, "saved")),
                new Sample("rights/desk/translate", "faulty", translation(faulty, 2, "")),
                new Sample("rights/desk/translate", "nothing", translation(FilledForm.EMPTY, 0, "")),
                new Sample("rights/desk/review", "waiting", review(true, false, FilledForm.EMPTY, "asked")),
                new Sample("rights/desk/review", "own", review(true, true, asked, "")),
                new Sample("rights/desk/review", "none", review(false, false, FilledForm.EMPTY, "")),
                new Sample("rights/desk/due", "full", due(false)),
                new Sample("rights/desk/due", "none", due(true)),
                new Sample("rights/outside", "open", outside(true, FilledForm.EMPTY, "", "")),
                new Sample("rights/outside", "faulty", outside(true, outside, "right", "answered")),
                new Sample("rights/outside", "over", outside(false, FilledForm.EMPTY, "", "")));
    }

    private static TranslationView translation(FilledForm form, int parts, String happened) {
        List<TranslationView.Part> all = List.of(
                translated("head", "up_to_date", false, null),
                translated("what", "outdated", false, null),
                translated("who", "machine_draft", true, "كتب شخص آخر <B.>"));
        return new TranslationView(
                head("published", false, false),
                DESK + "/se-soigner/translate/ar",
                ARABIC,
                form,
                parts == 0 ? List.of() : all,
                !happened.isEmpty(),
                happened.isEmpty(),
                List.of("Zahra <B.>", "Karim"),
                "state",
                parts,
                1,
                parts,
                parts,
                happened);
    }

    private static TranslationView.Part translated(
            String anchor, String state, boolean machine, @Nullable String theirs) {
        boolean outdated = state.equals("outdated");
        return new TranslationView.Part(
                anchor,
                "Sorte " + anchor,
                state,
                true,
                anchor.equals("head"),
                "Titre <B.> " + anchor,
                RightsMarkdown.markup(TEXT, 4),
                false,
                machine,
                outdated ? THEN : null,
                outdated ? CHANGED : null,
                true,
                DESK + "/se-soigner/" + anchor + "/history?lang=ar",
                theirs);
    }

    private static ReviewView review(boolean waiting, boolean own, FilledForm form, String happened) {
        ReviewView.Waiting changed = new ReviewView.Waiting(
                "De quoi il s’agit",
                "Titre <B.>",
                RightsMarkdown.markup(TEXT, 3),
                SOURCES,
                false,
                "Avant <B.>",
                CHANGED,
                CHANGED,
                true,
                "La loi <B.> a changé",
                "Zahra <B.>",
                THEN);
        ReviewView.Waiting fresh = new ReviewView.Waiting(
                "Qui peut demander",
                "",
                RightsMarkdown.markup(TEXT, 3),
                List.of(),
                true,
                null,
                CHANGED,
                null,
                false,
                "",
                "",
                THEN);
        return new ReviewView(
                head("published", true, false),
                DESK + "/se-soigner/review",
                waiting ? List.of(changed, fresh) : List.of(),
                waiting ? List.of(new ReviewView.Leaving("Où <B.>", RightsMarkdown.markup(TEXT, 3))) : List.of(),
                waiting ? List.of("Titre <B.>", "Où") : List.of(),
                List.of("Zahra <B.>", "Karim"),
                own,
                !own,
                "state",
                new PageView.Stamp("overdue", DAY, "", DAY),
                List.of(LAW),
                remarks(),
                List.of(
                        asked("Me <B.>", true, "right", false, true),
                        asked("", false, "not_right", true, false),
                        asked("Lise", true, "", false, false)),
                List.of(FRENCH, ARABIC),
                List.of(FRENCH),
                form,
                happened);
    }

    private static ReviewView.Asked asked(String name, boolean open, String opinion, boolean taken, boolean takable) {
        return new ReviewView.Asked(
                ID, name, FRENCH, THEN, THEN, open, opinion, opinion.isEmpty() ? null : THEN, taken, takable);
    }

    private static DueView due(boolean nothing) {
        DueView.Due plain = new DueView.Due(DESK + "/a/review", "Se soigner <B.>", DAY, DAY, false, true, List.of());
        DueView.Due touched = new DueView.Due(
                DESK + "/b/review",
                "L’appel <B.>",
                null,
                null,
                true,
                false,
                List.of(new DueView.Changed("CESEDA, art. L. 521-1 <B.>", DAY, "Le délai <B.> change.")));
        return nothing
                ? new DueView(DESK, List.of(), List.of(), List.of(), List.of(), List.of(), "")
                : new DueView(
                        DESK,
                        List.of(plain),
                        List.of(touched),
                        List.of(plain),
                        List.of(plain),
                        List.of(touched),
                        "valid");
    }

    private static OutsideView outside(boolean open, FilledForm form, String opinion, String happened) {
        return new OutsideView(
                "/fr/read-along/abc",
                open,
                open ? "Me <B.>" : "",
                open ? "Se soigner <B.>" : "",
                FRENCH,
                open ? THEN : null,
                open
                        ? List.of(
                                new OutsideView.Part(
                                        "what",
                                        "Titre <B.>",
                                        RightsMarkdown.markup(TEXT, 3),
                                        SOURCES,
                                        List.of("Dit <B.>")),
                                new OutsideView.Part(
                                        "who", "Qui", RightsMarkdown.markup(TEXT, 3), List.of(), List.of()))
                        : List.of(),
                opinion,
                form,
                happened);
    }

    private static Stream<Sample> shelves() {
        CatalogueView.Offered own = offered("", true, false);
        CatalogueView.Offered other = offered("Bretagne <B.>", false, true);
        return Stream.of(
                new Sample(
                        "rights/desk/shelf",
                        "both",
                        new CatalogueView(
                                DESK,
                                DESK + "/shelf",
                                SHELF,
                                List.of(FRENCH, ARABIC),
                                120,
                                130,
                                List.of(own),
                                List.of(other),
                                "",
                                true)),
                new Sample(
                        "rights/desk/shelf",
                        "empty",
                        new CatalogueView(
                                DESK, DESK + "/shelf", SHELF, List.of(), 0, 0, List.of(), List.of(), "", false)),
                new Sample("rights/desk/shared", "free", shared(own)),
                new Sample("rights/desk/shared", "taken", shared(other)),
                new Sample(
                        "rights/desk/changes",
                        "one",
                        new CopyChangesView(
                                head("published", true, false),
                                DESK + "/shelf/changes/se-soigner",
                                List.of("Personne déboutée <B.>"),
                                List.of(new CopyChangesView.Changed(
                                        ID,
                                        "De quoi il s’agit",
                                        List.of(new CopyChangesView.Text(FRENCH, "Titre <B.>", CHANGED)))),
                                true)),
                new Sample(
                        "rights/desk/changes",
                        "none",
                        new CopyChangesView(head("published", true, false), DESK + "/x", List.of(), List.of(), false)));
    }

    private static CatalogueView.Offered offered(String by, boolean example, boolean taken) {
        return new CatalogueView.Offered(
                ID,
                DESK + "/shelf/" + ID,
                "Se soigner <B.>",
                "Une phrase <B.>.",
                by,
                "CC BY 4.0",
                THEN,
                example,
                taken,
                List.of(FRENCH, ARABIC));
    }

    private static SharedView shared(CatalogueView.Offered offered) {
        return new SharedView(
                DESK + "/shelf",
                DESK + "/shelf/" + ID,
                DESK + "/shelf",
                offered,
                FRENCH,
                "Se soigner <B.>",
                List.of(FRENCH, ARABIC),
                List.of(
                        new SharedView.Part("", RightsMarkdown.markup("Une phrase.", 3), List.of(), true),
                        new SharedView.Part("Où <B.>", RightsMarkdown.markup(TEXT, 3), SOURCES, false)));
    }

    private static Stream<Sample> laws() {
        FilledForm faulty = new FilledForm(
                Map.of("citation", List.of("<B.>")),
                List.of(new FormFault("citation", "« <B.> » ?"), new FormFault("day", "Un jour.")));
        return Stream.of(
                new Sample("rights/desk/sounds", "some", sounds(FilledForm.EMPTY, "added", true)),
                new Sample(
                        "rights/desk/sounds",
                        "faulty",
                        sounds(
                                new FilledForm(
                                        Map.of("section", List.of("what")),
                                        List.of(new FormFault("file", "Ce n’est pas un enregistrement."))),
                                "",
                                false)),
                new Sample(
                        "rights/desk/law",
                        "said",
                        new LawView(
                                DESK,
                                DESK + "/due",
                                DESK + "/law-change",
                                FilledForm.EMPTY,
                                Stream.of("open", "announced", "declined")
                                        .map(state -> new LawSuggestion(
                                                new UUID(0, 1),
                                                new UUID(0, 2),
                                                new SaidChange("CESEDA <B.>", DAY, "Le délai <b> change.", ""),
                                                state,
                                                THEN))
                                        .toList(),
                                true)),
                new Sample(
                        "rights/desk/law",
                        "faulty",
                        new LawView(DESK, DESK + "/due", DESK + "/law-change", faulty, List.of(), false)));
    }

    private static SoundsView sounds(FilledForm form, String happened, boolean any) {
        Recording sound = new Recording(
                new UUID(0, 1), new UUID(0, 2), "ar", "0123456789abcdef0123456789abcdef", 390_000, 65, 1, any);
        return new SoundsView(
                head("published", true, false),
                DESK + "/se-soigner/sounds",
                any ? List.of(new SoundsView.Choice("what", "Titre <B.>")) : List.of(),
                List.of(FRENCH, ARABIC),
                any ? List.of(new SoundsView.Row("what", "Titre <B.>", ARABIC, sound, true)) : List.of(),
                form,
                happened);
    }
}
