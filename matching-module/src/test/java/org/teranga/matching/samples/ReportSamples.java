package org.teranga.matching.samples;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.outcome.report.FigureLine;
import org.teranga.matching.outcome.report.LearnedView;
import org.teranga.matching.outcome.report.ReportFigure;
import org.teranga.matching.outcome.report.ReportPeriod;
import org.teranga.matching.outcome.report.ReportTemplatesView;
import org.teranga.matching.outcome.report.ReportView;
import org.teranga.matching.outcome.report.WilsonInterval;
import org.teranga.matching.outcome.shared.OperatorFiguresView;
import org.teranga.matching.outcome.shared.ReportShareView;
import org.teranga.matching.outcome.shared.SharedFiguresView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.chart.ColumnChart;

/** Reports for whoever pays. */
final class ReportSamples {
    private static final ReportPeriod YEAR = new ReportPeriod(YearMonth.of(2025, 1), YearMonth.of(2025, 12));

    private ReportSamples() {}

    static Stream<Sample> all() {
        return Stream.of(
                new Sample("matching/outcome/report", "none", view(null, "", "full", false)),
                new Sample("matching/outcome/report", "year", view(YEAR, "", "cohabitations", false)),
                new Sample("matching/outcome/report", "department", view(YEAR, "Lozère", "full", false)),
                new Sample("matching/outcome/report", "paper", view(YEAR, "", "full", true)),
                new Sample("matching/outcome/share", "no", new ReportShareView("/fr/desk/report", false)),
                new Sample("matching/outcome/share", "yes", new ReportShareView("/fr/desk/report", true)),
                new Sample("matching/outcome/figures", "none", new SharedFiguresView(2026, 0, 2, 0, 0, List.of())),
                new Sample("matching/outcome/operator", "none", new OperatorFiguresView("/fr/figures", 3, List.of())),
                new Sample(
                        "matching/outcome/operator",
                        "two",
                        new OperatorFiguresView(
                                "/fr/figures",
                                3,
                                List.of(
                                        new OperatorFiguresView.Agreed(
                                                "Maison Commune",
                                                "/fr/operator/associations/toulouse",
                                                Instant.parse("2026-11-02T10:00:00Z"),
                                                2026),
                                        new OperatorFiguresView.Agreed(
                                                "Bretagne Accueil",
                                                "/fr/operator/associations/bretagne",
                                                Instant.parse("2026-11-20T10:00:00Z"),
                                                0)))),
                new Sample(
                        "matching/outcome/figures",
                        "some",
                        new SharedFiguresView(
                                2026,
                                4,
                                5,
                                1_230,
                                45_650,
                                List.of(
                                        new SharedFiguresView.Home("own_rental", 310),
                                        new SharedFiguresView.Home("unknown", 120)))),
                new Sample("matching/outcome/learned", "none", new LearnedView("/fr/desk/report", null, 20, List.of())),
                new Sample(
                        "matching/outcome/learned",
                        "some",
                        new LearnedView(
                                "/fr/desk/report",
                                YEAR,
                                20,
                                List.of(
                                        comparison("own_home", "length", "month", "longer"),
                                        comparison("later_good", "answered", "most", "some"),
                                        comparison("again", "trained", "yes", "no")))),
                new Sample(
                        "matching/outcome/templates",
                        "none",
                        new ReportTemplatesView("/fr/desk/report", List.of(), List.of("welcomed"), FilledForm.EMPTY)),
                new Sample(
                        "matching/outcome/templates",
                        "some",
                        new ReportTemplatesView(
                                "/fr/desk/report",
                                List.of(new ReportTemplatesView.Own("1", "Pour <la> région", 3)),
                                List.of("welcomed", "nights"),
                                FilledForm.EMPTY)));
    }

    private static LearnedView.Comparison comparison(String outcome, String factor, String one, String other) {
        return new LearnedView.Comparison(
                outcome,
                factor,
                List.of(
                        new LearnedView.Group(one, 30, 40, 75, new WilsonInterval(60, 86)),
                        new LearnedView.Group(other, 0, 25, 0, new WilsonInterval(0, 13))));
    }

    private static ReportView view(@Nullable ReportPeriod period, String place, String template, boolean paper) {
        List<ReportView.Choice> some = List.of(
                new ReportView.Choice("2025", "/fr/desk/report?to=2025-12", true),
                new ReportView.Choice("2024", "/fr/desk/report?to=2024-12", false));
        return new ReportView(
                period,
                null,
                place,
                period == null ? List.of() : some,
                period == null ? List.of() : some,
                period == null ? List.of() : some,
                some,
                template,
                Arrays.stream(ReportFigure.values())
                        .map(figure -> section(figure, period == null))
                        .toList(),
                period == null
                        ? List.of()
                        : List.of(new ColumnChart(
                                "Durée", "Durée", "Nombre", List.of(new ColumnChart.Column("un mois", 15)))),
                List.of(new ReportView.FileLink("csv", "/fr/desk/report/report.csv")),
                true,
                true,
                paper);
    }

    private static ReportView.Section section(ReportFigure figure, boolean empty) {
        List<FigureLine> lines = new ArrayList<>();
        if (!empty) {
            lines.add(new FigureLine(figure.code(), first(figure), 45, null, 40L));
            if (!figure.words().isEmpty()) {
                lines.add(new FigureLine(figure.code(), "unknown", 10, 22L, null));
            }
        }
        return new ReportView.Section(
                figure.code(), figure == ReportFigure.NIGHTS ? "Nuits <1>" : "", figure.words(), lines);
    }

    private static String first(ReportFigure figure) {
        return switch (figure) {
            case NEEDS -> "people";
            case FOLLOW_UPS -> "asked";
            case INCIDENTS -> "looked_into";
            case QUARTILES -> "median";
            default -> "";
        };
    }
}
