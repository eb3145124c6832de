package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.NextStep;

/** Files as they stand on the pages of what they are about. */
final class CaseFileSamples {
    private static final Instant AT = Instant.parse("2026-11-12T09:12:00Z");

    private CaseFileSamples() {}

    /** One that the reader has, in which everything happened that can. */
    static CaseFileView held(String kind) {
        CaseFileView.Contact mireille = new CaseFileView.Contact(
                "O-5512",
                "Mireille <C.>",
                "+33 6 39 98 40 17",
                "mireille@example.org",
                "/fr/desk/offers/1",
                "/fr/desk/messages/1");
        return new CaseFileView(
                href(kind),
                false,
                List.of(mireille),
                "Camille <R.>",
                true,
                true,
                new NextStep(LocalDate.of(2026, 11, 19), "Dater la visite <tout le monde>"),
                true,
                List.of(
                        new CaseFileView.Waiting("letter_returned", LocalDate.of(2026, 11, 12), true),
                        new CaseFileView.Waiting("check_ends", LocalDate.of(2026, 11, 30), false)),
                List.of(new CaseFileView.Colleague("018f2b6e-0000-7000-8000-000000000009", "Claire <V.>")),
                new CaseFileView.Story(
                        "all",
                        List.of(
                                entry("phone", "Appel, Jointe", "Jean-Paul <travaille> de nuit", false, false, ""),
                                entry("lock", "Note restreinte, sécurité", "", true, true, ""),
                                entry("speech", "Note", "Deux chiens", false, true, ""),
                                entry("warn", "E-mail envoyé", "", false, false, "Il est revenu le 12 novembre.")),
                        8,
                        List.of(new CaseFileView.Reader("Claire V.", AT), new CaseFileView.Reader("", AT)),
                        7),
                "noted");
    }

    /** One that nobody has and in which nothing happened. */
    static CaseFileView free(String kind) {
        return new CaseFileView(
                href(kind),
                false,
                List.of(new CaseFileView.Contact("M-7", "", null, null, "/fr/desk/needs/7", "/fr/desk/messages/7")),
                "",
                false,
                true,
                null,
                false,
                List.of(new CaseFileView.Waiting("unowned", LocalDate.of(2026, 11, 12), true)),
                List.of(),
                new CaseFileView.Story("calls", List.of(), 0, List.of(), 0),
                "");
    }

    /** One of the reader's own. */
    static CaseFileView own(String kind) {
        return new CaseFileView(
                href(kind),
                true,
                List.of(),
                "",
                false,
                false,
                null,
                false,
                List.of(),
                List.of(),
                new CaseFileView.Story("all", List.of(), 0, List.of(), 0),
                "");
    }

    private static String href(String kind) {
        return "/fr/desk/files/" + kind + "/1";
    }

    private static CaseFileView.Entry entry(
            String icon, String title, String words, boolean sealed, boolean safety, String note) {
        return new CaseFileView.Entry(AT, icon, title, "Camille R.", words, sealed, safety, note);
    }
}
