package org.teranga.rights.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.sentence.ReadSentences;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.sentence.SentenceLanguagesView;
import org.teranga.rights.sentence.SentenceRow;
import org.teranga.rights.sentence.SentenceView;
import org.teranga.rights.sentence.SentencesView;

/** The translators' desk of the platform's sentences. */
public final class SentenceSamples {
    private static final String LIST = "/fr/desk/sentences/fa-AF";
    private static final LanguageView DARI = LanguageView.of("fa-AF");
    private static final SentenceBook.Counts SOME = new SentenceBook.Counts(1400, 3, 2, 1);
    private static final SentenceBook.Counts ALL = new SentenceBook.Counts(1400, 1400, 0, 0);

    private SentenceSamples() {}

    static Stream<Sample> all() {
        FilledForm faulty = new FilledForm(
                Map.of("text", List.of("<B.> \u202E"), "seen", List.of("x")),
                List.of(new FormFault("text", "Du texte seul <B.>.")));
        return Stream.of(
                new Sample(
                        "rights/sentence/languages",
                        "",
                        new SentenceLanguagesView(List.of(
                                new SentenceLanguagesView.Row(DARI, LIST, SOME, true, true),
                                new SentenceLanguagesView.Row(
                                        LanguageView.of("uk"), "/fr/desk/sentences/uk", ALL, false, false)))),
                new Sample("rights/sentence/sentences", "read", list(true, new ReadSentences.Outcome(1, 2, 1), "read")),
                new Sample("rights/sentence/sentences", "asked", list(false, null, "not_own")),
                new Sample("rights/sentence/sentences", "none", nothing()),
                new Sample(
                        "rights/sentence/sentence", "saved", one(row(true, false), FilledForm.EMPTY, false, "saved")),
                new Sample("rights/sentence/sentence", "faulty", one(row(false, false), faulty, true, "")),
                new Sample("rights/sentence/sentence", "clause", one(row(false, true), FilledForm.EMPTY, false, "")));
    }

    private static SentencesView list(boolean own, ReadSentences.@Nullable Outcome outcome, String happened) {
        ListQuery query = new ListQuery(Map.of("q", "<B.>", "state", "unread"), "area", false, 2, 1);
        return new SentencesView(
                "/fr/desk/sentences",
                LIST,
                DARI,
                true,
                own,
                own ? "waiting" : "discounted",
                SOME,
                List.of("proposal", "charter"),
                query,
                3,
                List.of(row(false, false), row(true, true)),
                happened,
                outcome,
                outcome == null ? List.of() : List.of("m".repeat(22)));
    }

    private static SentencesView nothing() {
        return new SentencesView(
                "/fr/desk/sentences",
                "/fr/desk/sentences/uk",
                LanguageView.of("uk"),
                false,
                false,
                "accepted",
                ALL,
                List.of("proposal"),
                new ListQuery(Map.of(), "area", false, 1, 20),
                0,
                List.of(),
                "",
                null,
                List.of());
    }

    private static SentenceRow row(boolean read, boolean fixed) {
        String key = fixed ? "clause.1.title" : "answer.yes";
        return new SentenceRow(
                key,
                LIST + "/text/" + key,
                fixed ? "charter" : "proposal",
                "Oui, {0} <B.>",
                fixed ? "" : "Yes, {0}",
                "بلی، {0} <B.>",
                key + " " + "m".repeat(22),
                "m".repeat(22),
                read,
                !read,
                read,
                read,
                read && !fixed ? "بله، {0}" : "",
                false,
                read && !fixed ? key + " " + "w".repeat(22) : "",
                fixed);
    }

    private static SentenceView one(SentenceRow row, FilledForm form, boolean meanwhile, String happened) {
        return new SentenceView(
                LIST,
                "/fr/desk/sentences",
                DARI,
                row,
                true,
                true,
                meanwhile ? "discounted" : "waiting",
                List.of("{0}"),
                form,
                "x",
                meanwhile,
                happened,
                row.fixed()
                        ? List.of()
                        : List.of(
                                new SentenceView.Entry(
                                        "بله، {0}",
                                        "waiting",
                                        RightsDeskSamples.THEN,
                                        "Awa <B.>",
                                        "",
                                        LIST + "/withdraw/" + RightsDeskSamples.ID),
                                new SentenceView.Entry(
                                        "آری، {0}", "declined", RightsDeskSamples.THEN, "", "Trop familier <B.>", "")));
    }
}
