package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;

/** Figures of a year of the open association as its reports tell them, for what adds up those of several. */
@ApplicationScoped
public class YearFigures {
    private final MakeReport make;

    @Inject
    YearFigures(MakeReport make) {
        this.make = make;
    }

    /** Those of a year so far, rounded; nothing where none of it can be told. */
    public List<FigureLine> of(int year, List<ReportFigure> figures) {
        Report report = make.of(null, YearMonth.of(year, 12), "", figures);
        ReportPeriod period = report.period();
        return period == null || period.to().getYear() != year ? List.of() : report.lines();
    }
}
