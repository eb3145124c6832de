package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.outcome.row.CloseMonths;
import org.teranga.platform.refusal.Refusal;

/** Makes a report of a period and a department, as far as it can be told without telling of anybody. */
@ApplicationScoped
class MakeReport {
    /** Fewer are no whole of which a share is told. */
    private static final long LEAST_OF_SHARE = 20;

    private final ReportRows rows;
    private final CloseMonths months;

    @Inject
    MakeReport(ReportRows rows, CloseMonths months) {
        this.rows = rows;
        this.months = months;
    }

    /**
     * The report.
     *
     * @param from       the first of several years; null for one
     * @param to         a month with which it is to end; null for the last that can be told
     * @param department a department's code, or {@code others}; empty for all
     * @throws Refusal not found where that department cannot be told by itself in these months
     */
    Report of(@Nullable Integer from, @Nullable YearMonth to, String department, List<ReportFigure> figures) {
        ReportData all = rows.all();
        ReportSpans spans = ReportSpans.of(months.closed(), all);
        if (spans.all().isEmpty()) {
            return Report.nothing(spans);
        }
        ReportPeriod period = spans.asked(from, to);
        @Nullable DepartmentSets places = places(all, spans, period);
        if (!department.isEmpty() && (places == null || !places.has(department))) {
            throw Refusal.notFound();
        }
        ReportData now = placed(all.in(period), department, places);
        Map<String, Long> before = before(all, spans, period, department, figures);
        return new Report(
                spans,
                period,
                spans.yearBefore(period).orElse(null),
                places,
                department,
                lines(new CountReport(now, period.from()), figures, department, before));
    }

    /** The departments that can be told of this period; null where it is no whole year that is over. */
    private static @Nullable DepartmentSets places(ReportData all, ReportSpans spans, ReportPeriod period) {
        int year = period.to().getYear();
        boolean whole = spans.year(year).filter(period::equals).isPresent() && spans.isOver(year);
        return whole ? DepartmentSets.of(all.in(period).ended()) : null;
    }

    private static ReportData placed(ReportData data, String department, @Nullable DepartmentSets places) {
        return department.isEmpty() || places == null ? data : data.where(places.rows(department));
    }

    private static Map<String, Long> before(
            ReportData all, ReportSpans spans, ReportPeriod period, String department, List<ReportFigure> figures) {
        Optional<ReportPeriod> before = spans.yearBefore(period);
        if (before.isEmpty() || department.equals(DepartmentSets.OTHERS)) {
            return Map.of();
        }
        @Nullable DepartmentSets places = places(all, spans, before.get());
        if (!department.isEmpty() && (places == null || !places.has(department))) {
            return Map.of();
        }
        CountReport count = new CountReport(
                placed(all.in(before.get()), department, places), before.get().from());
        return lines(count, figures, department, Map.of()).stream()
                .collect(Collectors.toMap(line -> line.figure() + "." + line.part(), FigureLine::value));
    }

    private static List<FigureLine> lines(
            CountReport count, List<ReportFigure> figures, String department, Map<String, Long> before) {
        List<FigureLine> lines = new ArrayList<>();
        for (ReportFigure figure : figures) {
            if (department.isEmpty() || figure.placed()) {
                List<CountedPart> parts = told(count.parts(figure));
                for (CountedPart part : parts) {
                    lines.add(new FigureLine(
                            figure.code(),
                            part.part(),
                            part.told(),
                            part == parts.getFirst() || figure == ReportFigure.QUARTILES
                                    ? null
                                    : percent(part.told(), parts.getFirst().told()),
                            before.get(figure.code() + "." + part.part())));
                }
            }
        }
        return lines;
    }

    /** Nothing of a figure that was counted of fewer than ten rows. */
    private static List<CountedPart> told(List<CountedPart> parts) {
        boolean few = !parts.isEmpty()
                && !parts.getFirst().rows().isEmpty()
                && parts.getFirst().count() < ReportSpans.LEAST;
        return few ? List.of() : parts;
    }

    private static @Nullable Long percent(long part, long whole) {
        return whole < LEAST_OF_SHARE ? null : Math.min(100, Math.round(100.0 * part / whole));
    }
}
