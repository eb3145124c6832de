package org.teranga.matching.samples;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.matching.acceptance.AcceptanceView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;

/** What became of accepted suggestions: under way, done, asked, undone, nothing. */
public final class AcceptanceSamples {
    private static final String TEMPLATE = "matching/acceptance/report";

    private AcceptanceSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample(TEMPLATE, "accepting", view("accepting", counts(0, 0), List.of())),
                new Sample(TEMPLATE, "asking", view("asking", counts(412, 0), List.of())),
                new Sample(TEMPLATE, "undoing", view("undoing", counts(412, 0), List.of())),
                new Sample(
                        TEMPLATE,
                        "asked",
                        view(
                                "asked",
                                new AcceptanceView.Counts(486, 0, 1, 4, 471, 10, 0, 0),
                                Stream.of("refused", "unasked", "asked")
                                        .map(AcceptanceSamples::row)
                                        .toList())),
                new Sample(
                        TEMPLATE,
                        "accepted",
                        view(
                                "accepted",
                                counts(411, 2),
                                Stream.of("refused", "gone", "proposed", "already")
                                        .map(AcceptanceSamples::row)
                                        .toList())),
                new Sample(
                        TEMPLATE,
                        "undone",
                        view("undone", counts(0, 0), List.of(row("taken_back"), row("kept"), row("waiting")))),
                new Sample(TEMPLATE, "nothing", view("accepted", counts(0, 0), List.of())));
    }

    private static AcceptanceView.Counts counts(long proposed, long refused) {
        return new AcceptanceView.Counts(486, proposed, 1, refused, 0, 0, 40, 2);
    }

    private static AcceptanceView view(String state, AcceptanceView.Counts counts, List<AcceptanceView.Row> rows) {
        ListQuery query =
                new ListQuery(rows.isEmpty() ? Map.of("outcome", "refused") : Map.of(), "number", false, 1, 50);
        return new AcceptanceView(
                "/fr/desk/plan/proposals/1", state, DeskSamples.MOMENT, 40, counts, query, rows.size(), 3, 1, rows);
    }

    private static AcceptanceView.Row row(String outcome) {
        boolean gone = outcome.equals("gone");
        return new AcceptanceView.Row(
                gone ? "" : "M-1804",
                "/fr/desk/needs/1",
                gone ? "" : "O-4417",
                gone ? "" : "/fr/desk/offers/1",
                outcome,
                outcome.equals("refused") || outcome.equals("unasked")
                        ? "Il manque encore à la personne qui offre : la charte, le cours d’éthique."
                        : "",
                Set.of("proposed", "already", "asked", "unasked").contains(outcome) ? "/fr/desk/placements/1" : null,
                outcome.equals("asked"));
    }
}
