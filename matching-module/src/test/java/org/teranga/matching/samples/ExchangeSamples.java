package org.teranga.matching.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.exchange.ExchangeView;
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
                                "/fr/desk/exchange",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                FilledForm.EMPTY,
                                "")));
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
