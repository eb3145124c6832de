package org.teranga.matching.samples;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.lever.LeversView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.chart.LineChart;

/** The levers of fairness: before anybody asked, on the way, and what they cost and bring. */
public final class LeverSamples {
    private static final List<String> LEVERS = List.of("waiting", "hard_to_place", "floors");
    private static final List<LineChart.Position> POSITIONS = List.of(
            new LineChart.Position("0", 0),
            new LineChart.Position("20", 20),
            new LineChart.Position("60", 60),
            new LineChart.Position("120", 120));

    private LeverSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/plan/lever/levers", "no plan", view("none", 0, false, null)),
                new Sample("matching/plan/lever/levers", "none", view("none", 0, true, null)),
                new Sample("matching/plan/lever/levers", "computing", view("queued", 41, true, null)),
                new Sample(
                        "matching/plan/lever/levers",
                        "done",
                        view("done", 100, true, curve("/fr/admin/rules?lever=waiting"))),
                new Sample("matching/plan/lever/levers", "read only", view("done", 100, true, curve(null))));
    }

    private static LeversView view(String status, int progress, boolean planned, LeversView.@Nullable Curve curve) {
        return new LeversView(
                "/fr/desk/levers",
                "waiting",
                LEVERS,
                List.of("Des heures de français"),
                planned ? DeskSamples.MOMENT : null,
                status,
                progress,
                curve);
    }

    private static LeversView.Curve curve(@Nullable String tryHref) {
        return new LeversView.Curve(
                List.of("Attente longue : 7 ménages placés de plus.", "Les paires vont <un peu> moins bien ensemble."),
                new LineChart(
                        "Qualité, position par position",
                        POSITIONS,
                        List.of(new LineChart.Line("Qualité", List.of(1.0, 0.999, 0.992, 0.981)))),
                new LineChart(
                        "Ménages placés, position par position",
                        POSITIONS,
                        List.of(
                                new LineChart.Line("Tous", List.of(0.85, 0.85, 0.852, 0.851)),
                                new LineChart.Line("Attente longue", List.of(0.84, 0.88, 0.93, 0.97)))),
                List.of("Attente longue"),
                Stream.of(0, 20, 60, 120)
                        .map(value -> new LeversView.Row(
                                value + " points", value == 60, 412, 0.9876, List.of(47 + value / 20), tryHref))
                        .toList());
    }
}
