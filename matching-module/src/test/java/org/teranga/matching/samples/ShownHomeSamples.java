package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.home.HomePlace;
import org.teranga.matching.placement.answer.AnswerView;
import org.teranga.matching.placement.answer.PlaceSketch;

/** Homes as a household sees them. */
final class ShownHomeSamples {
    private ShownHomeSamples() {}

    /** One of which everything was told, for whoever is asked; one of which nothing was; one of which a little was. */
    static AnswerView.Dwelling dwelling(String state) {
        return switch (state) {
            case "asked" -> new AnswerView.Dwelling(whole(), sketch());
            case "said_yes" -> new AnswerView.Dwelling(null, null);
            default -> new AnswerView.Dwelling(little(), null);
        };
    }

    /** A question that was answered, and one that waits. */
    static AnswerView.Talk talk(boolean asked) {
        Instant at = Instant.parse("2026-11-20T10:00:00Z");
        return asked
                ? new AnswerView.Talk(
                        List.of(
                                new AnswerView.Line("ask", "Y a-t-il <un> jardin ?", "fr", at),
                                new AnswerView.Line("", "نعم، صغير.", "ar", at.plusSeconds(3_600)),
                                new AnswerView.Line(
                                        "meet", "Nous aimerions les rencontrer.", "fr", at.plusSeconds(7_200))),
                        at.plusSeconds(604_800))
                : new AnswerView.Talk(List.of(), null);
    }

    private static DwellingView whole() {
        return new DwellingView(
                "house",
                1,
                14,
                "no",
                "own",
                "no",
                List.of(
                        new DwellingView.Room(1, List.of(new DwellingView.Bed("double", 1)), "yes", "Avec <une> table"),
                        new DwellingView.Room(
                                2, List.of(new DwellingView.Bed("single", 2), new DwellingView.Bed("cot", 1)), "", "")),
                "Les draps sont fournis.",
                List.of(
                        new DwellingView.Rule("keys", "own", ""),
                        new DwellingView.Rule("kitchen", "shared", "Une étagère du frigo est à vous"),
                        new DwellingView.Rule("quiet", "22:30", "Sylvie se lève à 5 h"),
                        new DwellingView.Rule("smoking", "no", ""),
                        new DwellingView.Rule("guests", "day", "")),
                List.of(
                        new DwellingView.Adult(
                                "Sylvie", 58, "L’étage est vide <et> la maison trop calme.", List.of("fr"), true),
                        new DwellingView.Adult("", null, "", List.of(), false)),
                List.of(0, 9),
                List.of("cat"),
                "Il ne monte pas à l’étage",
                List.of(new DwellingView.Near("stop", 5), new DwellingView.Near("school", 8)),
                "Le dernier bus part à minuit.",
                new HomePlace(43.58, 1.34, 600),
                List.of(
                        new DwellingView.Photo(UUID.randomUUID(), "La grande chambre <fenêtre>", 1280, 720),
                        new DwellingView.Photo(UUID.randomUUID(), "", 800, 600)));
    }

    private static DwellingView little() {
        return new DwellingView(
                "",
                null,
                null,
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of("none"),
                "",
                List.of(),
                "",
                null,
                List.of());
    }

    private static PlaceSketch sketch() {
        return new PlaceSketch(
                46,
                600,
                List.of(
                        new PlaceSketch.Spot(120, 90, "Tournefeuille", false),
                        new PlaceSketch.Spot(470, 250, "Toulouse", true)),
                "Tournefeuille",
                2,
                "sw");
    }
}
