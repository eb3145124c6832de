package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.desk.home.HomeFileView;
import org.teranga.platform.casework.CaseCheck;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.CasePaper;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.casework.NextStep;
import org.teranga.platform.samples.MessageSamples;
import org.teranga.platform.samples.Sample;

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
                List.of(
                        mireille,
                        new CaseFileView.Contact(
                                "", "Jean-Paul <C.>", null, "jp@example.org", "/fr/desk/offers/1/home/adults/2", "")),
                new CaseFileView.Standing(
                        "Camille <R.>",
                        true,
                        true,
                        kind.equals("home") || kind.equals("placement")
                                ? null
                                : new CaseFileView.Triage("call_back", AT, true, null),
                        new NextStep(LocalDate.of(2026, 11, 19), "Dater la visite <tout le monde>"),
                        true,
                        List.of(
                                new CaseFileView.Waiting("letter_returned", LocalDate.of(2026, 11, 12), true),
                                new CaseFileView.Waiting("check_ends", LocalDate.of(2026, 11, 30), false)),
                        List.of(new CaseFileView.Colleague("018f2b6e-0000-7000-8000-000000000009", "Claire <V.>")),
                        3),
                known(),
                new CaseFileView.Story(
                        "all",
                        List.of(
                                entry("phone", "Appel, Jointe", "Jean-Paul <travaille> de nuit", false, false, ""),
                                entry("lock", "Note restreinte, sécurité", "", true, true, ""),
                                new CaseFileView.Entry(
                                        AT,
                                        "speech",
                                        "Note",
                                        "Camille R.",
                                        "Deux <chiens>",
                                        false,
                                        true,
                                        "",
                                        "018f2b6e-0000-7000-8000-000000000007"),
                                entry("warn", "E-mail envoyé", "", false, false, "Il est revenu le 12 novembre.")),
                        8,
                        List.of(new CaseFileView.Reader("Claire V.", AT), new CaseFileView.Reader("", AT)),
                        7),
                "noted");
    }

    /** Everything that can be known. */
    private static CaseFileView.Known known() {
        LocalDate day = LocalDate.of(2026, 11, 30);
        return new CaseFileView.Known(
                AT,
                List.of(
                        new CaseWarning("Cette fiche se contredit <ici>.", true, "/desk/offers/1/correct"),
                        new CaseWarning("Une autre identité", true, "#same"),
                        new CaseWarning("Un SMS n’est pas arrivé.", false, "")),
                List.of(
                        new CaseFileView.Present("Yusuf <D.>", 2, false),
                        new CaseFileView.Present("Nadia H.", 0, true)),
                List.of(
                        new CaseCheck(
                                "Identité <vue>",
                                "Mireille <C.>",
                                day,
                                null,
                                CaseCheck.State.HOLDS,
                                "/desk/qualifications/1"),
                        new CaseCheck("Casier", "Mireille C.", day, day, CaseCheck.State.ENDS, ""),
                        new CaseCheck("Visite", "", day, day, CaseCheck.State.OVER, "/desk/visits/1"),
                        new CaseCheck("Charte", "Jean-Paul", null, null, CaseCheck.State.MISSING, "")),
                List.of(
                        new CasePaper("bail <1>.pdf", "120 ko", AT, "/desk/messages/1/files/1"),
                        new CasePaper("Compte rendu", "", null, "/desk/visits/1")));
    }

    private static CaseFileView.Known nothing() {
        return new CaseFileView.Known(null, List.of(), List.of(), List.of(), List.of());
    }

    /** One that nobody has and in which nothing happened. */
    static CaseFileView free(String kind) {
        return new CaseFileView(
                href(kind),
                false,
                List.of(new CaseFileView.Contact("M-7", "", null, null, "/fr/desk/needs/7", "/fr/desk/messages/7")),
                new CaseFileView.Standing(
                        "",
                        false,
                        true,
                        kind.equals("home") || kind.equals("placement")
                                ? null
                                : new CaseFileView.Triage("parked", null, false, LocalDate.of(2027, 1, 15)),
                        null,
                        false,
                        List.of(new CaseFileView.Waiting("unowned", LocalDate.of(2026, 11, 12), true)),
                        List.of(),
                        0),
                nothing(),
                new CaseFileView.Story("calls", List.of(), 0, List.of(), 0),
                "");
    }

    /** One of the reader's own. */
    static CaseFileView own(String kind) {
        return new CaseFileView(
                href(kind),
                true,
                List.of(),
                new CaseFileView.Standing("", false, false, null, null, false, List.of(), List.of(), 0),
                nothing(),
                new CaseFileView.Story("all", List.of(), 0, List.of(), 0),
                "");
    }

    /** The file of a home, with everything, or of one whose offer is withdrawn. */
    static Sample home(boolean told) {
        return new Sample(
                "matching/desk/home_file",
                told ? "told" : "over",
                new HomeFileView(
                        "O-5512",
                        told ? "Mireille <C.>" : "",
                        told ? "Colomiers" : "",
                        told
                                ? new HomeFileView.Told(
                                        "/fr/desk/offers/1/home",
                                        List.of("address", "photos"),
                                        List.of(DwellingSamples.photo(1, true)))
                                : null,
                        List.of(new HomeFileView.OfOffer(
                                "O-5512", "/fr/desk/offers/1", told ? "received" : "withdrawn")),
                        "/fr/desk/visits/1",
                        told
                                ? List.of(new HomeFileView.Visited("made", AT, List.of("Camille <R.>", "Claire V.")))
                                : List.of(),
                        told ? held("home") : null,
                        told ? MessageSamples.thread() : null));
    }

    private static String href(String kind) {
        return "/fr/desk/files/" + kind + "/1";
    }

    private static CaseFileView.Entry entry(
            String icon, String title, String words, boolean sealed, boolean safety, String note) {
        return new CaseFileView.Entry(AT, icon, title, "Camille R.", words, sealed, safety, note, "");
    }
}
