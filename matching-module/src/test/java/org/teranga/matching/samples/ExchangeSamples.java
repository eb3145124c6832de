package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.exchange.ExchangeView;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.matching.exchange.desk.ArrivalView;
import org.teranga.matching.exchange.desk.HandoverListView;
import org.teranga.matching.exchange.desk.HandoverView;
import org.teranga.matching.exchange.transfer.HandoverMail;
import org.teranga.matching.exchange.transfer.OwnTransferView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;

/** What is shared between associations. */
public final class ExchangeSamples {
    private static final Instant AT = Instant.parse("2026-12-02T09:00:00Z");
    private static final ExchangeView.Told FULL = new ExchangeView.Told(
            "need", "housing", "Haute-Garonne", "3_4", List.of("ar", "fr"), LocalDate.of(2026, 12, 1));
    private static final ExchangeView.Told BARE = new ExchangeView.Told("offer", "language", "", "", List.of(), null);

    private ExchangeSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/exchange/exchange", "some", some()),
                new Sample(
                        "matching/exchange/exchange",
                        "none",
                        new ExchangeView(
                                "/fr/desk/exchange", List.of(), List.of(), List.of(), List.of(), FilledForm.EMPTY, "")),
                new Sample("matching/exchange/handovers", "some", handovers()),
                new Sample(
                        "matching/exchange/handovers",
                        "none",
                        new HandoverListView("/fr/desk/handovers", List.of(), List.of(), List.of(), List.of())),
                going("asked", "asked_call"),
                going("agreed", "noted"),
                going("sent", "sent"),
                going("recalled", "take_back"),
                going("accepted", ""),
                going("declined", ""),
                arrived("waiting", ""),
                arrived("accepted", "taken"),
                arrived("declined", "declined"),
                arrived("returned", ""),
                arrived("given_back", "given_back"),
                own("asked", "need", ""),
                own("agreed", "offer", "yes"),
                own("asked", "offer", "changed"),
                own("under_way", "need", ""),
                own("stopping", "need", "stop"),
                own("transferred", "need", ""),
                own("over", "need", "no"));
    }

    /** The letters about something that may go over. */
    public static List<HandoverMail> letters(String name, String link) {
        return Stream.of("asked", "changed", "back")
                .flatMap(letter -> Stream.of("need", "offer")
                        .map(record -> new HandoverMail(
                                name, letter, record, "Bretagne & Co", "M-2041", letter.equals("back") ? "" : link)))
                .toList();
    }

    private static final TransferFacts NEED = new TransferFacts(
            DeskSamples.NEED,
            null,
            "Tournefeuille <31>",
            List.of(34, 7),
            "Amina <H>",
            "amina@exemple.fr",
            "+33612345678",
            "Le soir <après> 18 h",
            LocalDate.of(2026, 10, 2));

    private static final TransferFacts OFFER = new TransferFacts(
            null, OfferSamples.SUMMARY, "Quimper", List.of(), "Yann <K>", "", "+33612345678", "", null);

    private static HandoverListView handovers() {
        return new HandoverListView(
                "/fr/desk/handovers",
                List.of(new HandoverListView.Asked("1", "M-2041", "/fr/desk/needs/1", "Bretagne <Accueil>", AT)),
                Stream.of(
                                "asked",
                                "agreed",
                                "sent",
                                "recalled",
                                "accepted",
                                "said_no",
                                "called_off",
                                "taken_back",
                                "expired",
                                "declined",
                                "given_back")
                        .map(state -> new HandoverListView.Going(
                                state,
                                "M-2041",
                                "need",
                                "Bretagne <Accueil>",
                                state,
                                state.equals("agreed"),
                                AT,
                                state.equals("sent") ? AT : null))
                        .toList(),
                Stream.of("waiting", "accepted", "declined", "given_back")
                        .map(state -> new HandoverListView.Coming(state, "offer", "Ouest <Accueil>", state, AT, AT))
                        .toList(),
                List.of(new HandoverListView.Figure("Bretagne <Accueil>", 3, 1)));
    }

    private static Sample going(String state, String happened) {
        boolean before = List.of("asked", "agreed").contains(state);
        return new Sample(
                "matching/exchange/handover",
                state,
                new HandoverView(
                        "/fr/desk/handovers/1",
                        "/fr/desk/needs/1",
                        "M-2041",
                        "need",
                        "Bretagne <Accueil>",
                        state,
                        "Bretagne demande …",
                        before ? NEED : null,
                        "abc",
                        state.equals("sent") ? AT : null,
                        state.equals("declined") ? "Pas de <place>" : "",
                        state.equals("agreed"),
                        state.equals("asked") ? "Un placement est en cours." : "",
                        FilledForm.EMPTY,
                        happened));
    }

    private static Sample arrived(String state, String happened) {
        return new Sample(
                "matching/exchange/arrived",
                state,
                new ArrivalView(
                        "/fr/desk/handovers/arrived/1",
                        state.equals("accepted") ? "/fr/desk/needs/1" : "",
                        state.equals("waiting") ? "offer" : "need",
                        "Bretagne <Accueil>",
                        state,
                        state.equals("waiting") ? OFFER : null,
                        state.equals("returned") ? null : AT,
                        AT,
                        state.equals("accepted") ? AT : null,
                        FilledForm.EMPTY,
                        happened));
    }

    private static Sample own(String state, String record, String happened) {
        boolean before = List.of("asked", "agreed").contains(state);
        return new Sample(
                "matching/exchange/own",
                record + "-" + state + happened,
                new OwnTransferView(
                        "/fr/need/status/Zx9/handover",
                        state.equals("over") ? "" : "/fr/need/status/Zx9",
                        "M-2041",
                        record,
                        state,
                        "",
                        "Accueil",
                        state.equals("transferred") ? "http://bretagne.localhost:8080/" : "",
                        state.equals("under_way") ? LocalDate.of(2026, 12, 14) : null,
                        before ? (record.equals("need") ? NEED : OFFER) : null,
                        before ? "abc" : "",
                        happened));
    }

    private static ExchangeView some() {
        return new ExchangeView(
                "/fr/desk/exchange",
                Stream.of("holds", "asked", "asks", "ended")
                        .map(state -> new ExchangeView.Ally(state, "bretagne", "Bretagne <Accueil>", state))
                        .toList(),
                List.of(new ExchangeView.Other("ouest", "Ouest <Accueil>")),
                Stream.of("open", "asked", "declined")
                        .map(state -> new ExchangeView.Own(
                                state, "M-2041", "/fr/desk/needs/1", "Bretagne <Accueil>", FULL, state, AT))
                        .toList(),
                Stream.of("open", "asked", "declined")
                        .map(state -> new ExchangeView.Theirs(
                                state, "Bretagne <Accueil>", state.equals("open") ? FULL : BARE, state, AT))
                        .toList(),
                FilledForm.EMPTY,
                "opened");
    }
}
