package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Answered;
import org.teranga.matching.pool.area.Elsewhere;
import org.teranga.matching.pool.contact.LeftRecords.OtherRecord;
import org.teranga.matching.pool.intake.CorrectionView;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.locality.PlaceChoice;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.need.statement.NeedFormView;
import org.teranga.matching.pool.need.statement.NeedReceiptView;
import org.teranga.matching.pool.need.status.NeedStatusView;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.pool.offer.TransferHistory;
import org.teranga.matching.pool.offer.arrival.AsideView;
import org.teranga.matching.pool.offer.arrival.OfferAsideMail;
import org.teranga.matching.pool.offer.arrival.OfferPassedMail;
import org.teranga.matching.pool.offer.status.OfferFormView;
import org.teranga.matching.pool.offer.status.OfferReceiptView;
import org.teranga.matching.pool.offer.status.OfferStatusView;
import org.teranga.matching.skill.SkillName;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;

/** The pages of those who offer and of those who ask. */
public final class OfferSamples {
    private static final Instant MOMENT = Instant.parse("2026-11-14T07:02:00Z");

    private static final List<SkillName> SKILLS =
            List.of(new SkillName("boulangerie", "fr"), new SkillName("<B.> accounting", "en"));

    private OfferSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(forms(), needs(), followed()).flatMap(samples -> samples);
    }

    private static Stream<Sample> forms() {
        Stream<Sample> kinds = Stream.of("", "housing", "language", "legal", "employment", "buddy", "project")
                .map(kind -> new Sample(
                        "matching/pool/offer/form",
                        kind.isEmpty() ? "choose" : kind,
                        new OfferFormView(
                                kind,
                                FilledForm.EMPTY,
                                "/fr/offer",
                                false,
                                List.of("housing", "language", "legal"),
                                4,
                                kind.equals("legal") ? List.of("Haute-Garonne") : List.of(),
                                List.of(),
                                kind.equals("project") ? SKILLS : List.of())));
        return Stream.concat(
                kinds.flatMap(one -> Stream.of(one, new Sample("matching/desk/offer_new", one.name(), one.view()))),
                Stream.of(
                        new Sample(
                                "matching/pool/offer/form",
                                "faulty",
                                new OfferFormView(
                                        "housing",
                                        faulty(),
                                        "/fr/offer",
                                        false,
                                        List.of("housing", "language", "legal"),
                                        null,
                                        List.of(),
                                        PLACES,
                                        List.of())),
                        new Sample(
                                "matching/pool/offer/form",
                                "skills",
                                new OfferFormView(
                                        "project",
                                        skilled(),
                                        "/fr/offer",
                                        false,
                                        List.of("housing", "project"),
                                        null,
                                        List.of(),
                                        List.of(),
                                        SKILLS)),
                        new Sample(
                                "matching/pool/offer/form",
                                "change",
                                new OfferFormView(
                                        "housing",
                                        filled(),
                                        "/fr/offer/status/x/change",
                                        true,
                                        List.of("housing", "language", "legal"),
                                        1,
                                        List.of(),
                                        List.of(),
                                        List.of())),
                        new Sample(
                                "matching/desk/correction",
                                "home",
                                new CorrectionView(
                                        "offer",
                                        "O-5512",
                                        "housing",
                                        filled(),
                                        false,
                                        3,
                                        "/fr/desk/offers/1",
                                        PLACES,
                                        List.of())),
                        new Sample(
                                "matching/desk/correction",
                                "faulty",
                                new CorrectionView(
                                        "offer",
                                        "O-5512",
                                        "language",
                                        faulty(),
                                        false,
                                        3,
                                        "/fr/desk/offers/2",
                                        PLACES,
                                        List.of())),
                        new Sample(
                                "matching/desk/correction",
                                "need",
                                new CorrectionView(
                                        "need",
                                        "M-2041",
                                        "housing",
                                        filled(),
                                        false,
                                        1,
                                        "/fr/desk/needs/1",
                                        PLACES,
                                        List.of())),
                        new Sample(
                                "matching/desk/correction",
                                "overtaken",
                                new CorrectionView(
                                        "need",
                                        "M-2041",
                                        "legal",
                                        overtaken(),
                                        true,
                                        2,
                                        "/fr/desk/needs/1",
                                        PLACES,
                                        List.of()))));
    }

    private static FilledForm skilled() {
        return new FilledForm(
                Map.of(
                        "skills", List.of("Comptabilité", "", "Photo <b>", ""),
                        "skill_levels", List.of("trade", "", "learning", "")),
                List.of(new FormFault("skills", "20 au plus")));
    }

    private static FilledForm overtaken() {
        return new FilledForm(Map.of("postcode", List.of("31000"), "adults", List.of("2")), List.of());
    }

    private static Stream<Sample> needs() {
        Stream<Sample> kinds = Stream.of("", "housing", "language", "legal", "employment", "buddy", "project")
                .map(kind -> new Sample(
                        "matching/pool/need/form",
                        kind.isEmpty() ? "choose" : kind,
                        new NeedFormView(
                                kind,
                                kind.equals("legal") ? faulty() : FilledForm.EMPTY,
                                "/fr/need",
                                List.of("housing", "language", "legal"),
                                kind.equals("legal") ? PLACES : List.of())));
        return Stream.concat(
                kinds.flatMap(one -> Stream.of(one, new Sample("matching/desk/need_new", one.name(), one.view()))),
                Stream.of(
                        new Sample(
                                "matching/pool/need/receipt",
                                "known",
                                new NeedReceiptView(
                                        "M-2041", "housing", 12, 40, "/fr/need/status/Zx9", false, List.of())),
                        new Sample(
                                "matching/pool/need/receipt",
                                "new",
                                new NeedReceiptView(
                                        "M-1",
                                        "buddy",
                                        null,
                                        2,
                                        "/fr/need/status/Zx9",
                                        true,
                                        List.of("languages", "adults"))),
                        needStatus("received", DeskSamples.NEED, 4, ""),
                        needStatus("proposed", DeskSamples.NEED, null, "restored"),
                        needStatus("withdrawn", DeskSamples.BARE, null, "withdrawn"),
                        needStatus("declined", DeskSamples.BARE, null, ""),
                        needStatus("under_way", DeskSamples.BARE, null, ""),
                        needStatus("transferred", DeskSamples.BARE, null, ""),
                        needStatus("given_back", DeskSamples.BARE, null, "")));
    }

    private static final List<OtherRecord> OTHERS = List.of(
            new OtherRecord("offer", new UUID(1, 2), "O-5513", "language", "received"),
            new OtherRecord("need", new UUID(1, 3), "M-2043", "housing", "withdrawn"));

    private static Sample needStatus(String status, NeedSummary terms, @Nullable Integer wait, String happened) {
        return new Sample(
                "matching/pool/need/status",
                status,
                new NeedStatusView(
                        "M-2041",
                        status,
                        MOMENT,
                        terms,
                        "Tournefeuille <31>",
                        "/fr/need/status/Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx",
                        true,
                        proposals(status),
                        wait,
                        switch (status) {
                            case "received" -> new Prospect(false, List.of(), "radius", 40);
                            case "proposed" -> Prospect.POSSIBLE;
                            default -> new Prospect(false, List.of("languages", "radius_km"), null, 0);
                        },
                        status.equals("received") ? List.of("languages", "composition") : List.of(),
                        status.equals("received")
                                ? List.of(new NeedStatusView.Also("language", "M-2042", "proposed"))
                                : List.of(),
                        List.of("withdrawn", "declined").contains(status) ? List.of() : PeopleSamples.PEOPLE,
                        status.equals("received") ? OTHERS : List.of(),
                        happened,
                        status.equals("received") ? "tok3n" : "",
                        status.equals("received") ? 2 : 0,
                        status.equals("received") ? "Accueil & Droits" : "",
                        transfer(status)));
    }

    private static @Nullable TransferLine transfer(String status) {
        return switch (status) {
            case "received" -> new TransferLine("asked", "Bretagne <Accueil>");
            case "proposed" -> new TransferLine("agreed", "Bretagne <Accueil>");
            case "under_way", "transferred", "given_back" -> new TransferLine(status, "Bretagne <Accueil>");
            default -> null;
        };
    }

    private static Stream<Sample> followed() {
        return Stream.of(
                new Sample(
                        "matching/pool/offer/receipt",
                        "known",
                        new OfferReceiptView(
                                "O-5512",
                                "housing",
                                "http://t.localhost/fr/offer/status/Zx9",
                                4,
                                120,
                                true,
                                false,
                                null,
                                List.of())),
                new Sample(
                        "matching/pool/offer/receipt",
                        "new",
                        new OfferReceiptView(
                                "O-1",
                                "buddy",
                                "http://t.localhost/fr/offer/status/Zx9",
                                null,
                                3,
                                false,
                                true,
                                null,
                                List.of("languages"))),
                new Sample(
                        "matching/pool/offer/receipt",
                        "aside",
                        new OfferReceiptView(
                                "O-2",
                                "housing",
                                "http://t.localhost/fr/offer/status/Zx9",
                                null,
                                0,
                                true,
                                false,
                                aside("outside", true),
                                List.of("host"))),
                status("aside", null, List.of(), "unticked"),
                status("passed_on", null, List.of(), "passed"),
                status("received", 4, List.of("charter", "ethics_course"), ""),
                status("proposed", null, List.of(), "changed"),
                status("withdrawn", null, List.of("charter"), "withdrawn"),
                status("declined", null, List.of(), ""),
                status("under_way", null, List.of(), ""),
                status("transferred", null, List.of(), ""),
                status("given_back", null, List.of(), ""));
    }

    private static List<ProposalLine> proposals(String status) {
        return status.equals("proposed")
                ? List.of(
                        new ProposalLine(
                                "Une proposition pour vous",
                                "Répondez avant le 21 novembre.",
                                "/fr/me/proposals/1",
                                ProposalLine.Stage.ASKED),
                        new ProposalLine("Vous avez dit oui", "", "/fr/me/proposals/2", ProposalLine.Stage.WAITING))
                : List.of();
    }

    private static Sample status(String status, @Nullable Integer wait, List<String> missing, String happened) {
        return new Sample(
                "matching/pool/offer/status",
                status,
                new OfferStatusView(
                        "O-5512",
                        status,
                        MOMENT,
                        SUMMARY,
                        "Tournefeuille <31>",
                        "/fr/offer/status/Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx9Zx",
                        true,
                        proposals(status),
                        wait,
                        missing,
                        switch (status) {
                            case "received" -> new Prospect(false, List.of(), "pets", 0);
                            case "aside" -> new Prospect(false, List.of("host", "capacity"), null, 0);
                            default -> null;
                        },
                        status.equals("received") ? List.of("languages", "host") : List.of(),
                        status.equals("aside") ? aside("full", false) : null,
                        status.equals("passed_on") ? PASSED : AT_HOME,
                        happened,
                        status.equals("received") ? OTHERS : List.of(),
                        status.equals("received") ? "tok3n" : "",
                        status.equals("received") ? 2 : 0,
                        transfer(status)));
    }

    private static AsideView aside(String reason, boolean someone) {
        List<Elsewhere.Association> others = List.of(
                new Elsewhere.Association(
                        "bretagne",
                        "Bretagne <Accueil>",
                        "http://bretagne.localhost/",
                        List.of("Finistère", "Morbihan")),
                new Elsewhere.Association("partout", "Partout", "http://partout.localhost/", List.of()));
        return new AsideView(
                reason,
                "Quimper",
                "housing",
                someone ? others : List.of(),
                "/fr/offer/pass/Zx9",
                "http://localhost:8080/");
    }

    public static List<OfferAsideMail> asideLetters(String name, String link) {
        return List.of(
                new OfferAsideMail(
                        name,
                        "K7-2F",
                        link,
                        "outside",
                        "Quimper",
                        List.of(new OfferAsideMail.Other("Bretagne & Co", "http://bretagne.localhost/"))),
                new OfferAsideMail(name, "K7-2F", link, "kind", "Quimper", List.of()),
                new OfferAsideMail(name, "K7-2F", link, "full", "Quimper", List.of()));
    }

    public static OfferPassedMail passedLetter(String name, String link) {
        return new OfferPassedMail(name, "Maison & Commune", "K7-2F", link);
    }

    public static final TransferHistory.Shown AT_HOME = new TransferHistory.Shown(null, null, null, null, null);
    public static final TransferHistory.Shown PASSED =
            new TransferHistory.Shown("outside", "Bretagne <Accueil>", MOMENT, null, null);
    public static final TransferHistory.Shown CAME =
            new TransferHistory.Shown("full", null, null, "Maison <Commune>", MOMENT);

    public static final OfferSummary SUMMARY = new OfferSummary(
            "housing",
            4,
            false,
            LocalDate.of(2026, 12, 1),
            null,
            List.of("fr", "prs"),
            List.of("jardin"),
            List.of(),
            List.of("step_free", "no_smoking"),
            "couple",
            List.of(
                    new Answered("about_home", "Une chambre <claire> au calme.", false, "about_home:0", true, false),
                    new Answered("helper", "woman", true, "helper:0", false, true)));

    private static final List<PlaceChoice> PLACES = List.of(
            new PlaceChoice("12301", "12260 Villeneuve, Aveyron"), new PlaceChoice("04242", "04180 Villeneuve <04>"));

    private static FilledForm filled() {
        return FilledForm.startingWith(Map.of(
                "postcode", "31170 Tournefeuille",
                "capacity", "2",
                "shared", "no",
                "available_from", "2027-01-05",
                "languages", "wo",
                "conditions", "no_smoking",
                "email", "\"quoted\"@example.org"));
    }

    private static FilledForm faulty() {
        return new FilledForm(
                filled().values(),
                List.of(
                        new FormFault("postcode", "Indiquez une commune : « 3117 » n’est pas un code postal complet"),
                        new FormFault("languages", "Deux langues au plus"),
                        new FormFault("email", "Il manque quelque chose après le @.")));
    }
}
