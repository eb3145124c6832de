package org.teranga.matching.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.need.NeedView;
import org.teranga.matching.desk.pair.ForcedView;
import org.teranga.platform.geography.PlaceMap;
import org.teranga.platform.samples.MessageSamples;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;

/** A need with its candidates, with answers and without. */
public final class NeedSamples {
    private static final ListQuery ASKED =
            new ListQuery(Map.of("why-not", "O-<2207>", "compare", "O-5512", "with", "O-4873"), "points", false, 2, 2);
    private static final ListQuery NOTHING = new ListQuery(Map.of(), "points", false, 1, 20);

    private NeedSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample(
                        "matching/desk/need",
                        "ranked",
                        need(ranked(ASKED), about(), comparison(), "Le plan du 14 novembre retient pour ce besoin")),
                new Sample("matching/desk/need", "place", need(ranked(NOTHING), there(), null, null)),
                new Sample("matching/desk/need", "none", bare()),
                new Sample("matching/desk/force", "moves", forced(3)),
                new Sample("matching/desk/force", "nobody", forced(0)));
    }

    private static ForcedView forced(int total) {
        return new ForcedView(
                "M-2041",
                "/fr/desk/needs/1",
                "O-4873",
                "Exactement 8 points de moins pour l’ensemble.",
                true,
                total,
                Stream.of(
                                new ForcedView.Moved("M-1", "/fr/desk/needs/2", DeskSamples.NEED, "O-1", "O-2"),
                                new ForcedView.Moved("M-2", "/fr/desk/needs/3", DeskSamples.NEED, null, "O-1"),
                                new ForcedView.Moved("M-3", "/fr/desk/needs/4", DeskSamples.BARE, "O-2", null))
                        .limit(total)
                        .toList());
    }

    private static NeedView need(
            NeedView.Ranked ranked,
            NeedView.WhyNot whyNot,
            NeedView.@Nullable Comparison comparison,
            @Nullable String plan) {
        return new NeedView(
                "M-2041",
                "/fr/desk/needs/1",
                DeskSamples.NEED,
                "Toulouse",
                "received",
                94,
                true,
                true,
                true,
                true,
                true,
                true,
                plan == null ? "" : "yes",
                plan == null ? null : new NeedView.PlanSays(plan, "O-5512", "?why-not=O-5512#why-not"),
                ranked,
                plan == null ? List.of() : List.of(offered("O-4873")),
                List.of(new NeedView.Also("M-2042", "/fr/desk/needs/2", "language", "received")),
                List.of(new NeedView.Opening("Chercher 20 km plus loin", 12)),
                whyNot,
                comparison,
                BarSamples.BARS,
                CaseFileSamples.held("need"),
                MessageSamples.thread());
    }

    private static NeedView bare() {
        return new NeedView(
                "M-7",
                "/fr/desk/needs/7",
                DeskSamples.BARE,
                "",
                "withdrawn",
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                "no",
                new NeedView.PlanSays("Le plan du 14 novembre a été fait sans ce besoin.", null, null),
                new NeedView.Ranked(NOTHING, 0, 1, 0, List.of(), null),
                List.of(offered("O-4873")),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                CaseFileSamples.free("need"),
                null);
    }

    private static NeedView.Ranked ranked(ListQuery query) {
        PlaceMap map = PlaceMap.around(
                43.6047,
                1.4442,
                20,
                List.of(
                        new PlaceMap.Spot(43.58, 1.34, "Tournefeuille", "1"),
                        new PlaceMap.Spot(43.63, 1.39, "Blagnac", "2"),
                        new PlaceMap.Spot(43.58, 1.34, "Tournefeuille", "3")));
        return new NeedView.Ranked(
                query,
                5,
                5104,
                14,
                List.of(
                        candidate(1, "O-5512", 75, true, List.of()),
                        candidate(2, "O-4873", 74, false, List.of("charter", "ethics_course"))),
                map);
    }

    private static NeedView.Candidate candidate(
            int rank, String number, long points, boolean inPlan, List<String> blockedBy) {
        List<NeedView.Score> scores = List.of(
                new NeedView.Score("Distance", 26, 30, false),
                new NeedView.Score("Langues", 25, 25, false),
                new NeedView.Score("Intérêts", 4, 10, false),
                new NeedView.Score("Attente", points - 55, 60, true));
        return new NeedView.Candidate(
                rank,
                offered(number),
                points,
                scores,
                "À 7 km. C’est l’offre retenue par le plan.",
                rank == 1 ? 7L : null,
                inPlan,
                !inPlan,
                blockedBy,
                "?compare=" + number + "#compare");
    }

    private static NeedView.Offered offered(String number) {
        return new NeedView.Offered(
                "0192-" + number, number, "/fr/desk/offers/" + number, OfferSamples.SUMMARY, "Tournefeuille");
    }

    private static NeedView.WhyNot about() {
        return new NeedView.WhyNot(
                "O-<2207>",
                offered("O-2207"),
                "Une règle l’écarte : la chambre a trois lits, il en faut quatre.",
                List.of(
                        new NeedView.Ruling(false, "Lits : 3, il en faut 4"),
                        new NeedView.Ruling(true, "Distance : 7 km, 20 au plus")),
                "Sans cette règle, 79 points.",
                true,
                true,
                "?compare=O-2207#compare",
                List.of());
    }

    private static NeedView.WhyNot there() {
        return new NeedView.WhyNot(
                "Tournefeuille",
                null,
                "Deux offres à cet endroit :",
                List.of(),
                null,
                false,
                false,
                null,
                List.of(
                        new NeedView.There(offered("O-1"), true, "Rien ne s’y oppose.", "?why-not=O-1#why-not"),
                        new NeedView.There(offered("O-2"), false, "Aucune langue commune.", "?why-not=O-2#why-not")));
    }

    private static NeedView.Comparison comparison() {
        return new NeedView.Comparison(
                "O-5512",
                "O-4873",
                List.of(
                        new NeedView.CompareRow("Distance", 26, 28, 30),
                        new NeedView.CompareRow("Langues", 25, 12, 25),
                        new NeedView.CompareRow("Total", 88, 84, 85)),
                "Les langues font la différence : 13 points de plus pour O-5512.",
                List.of("O-4873", "O-5512"));
    }
}
