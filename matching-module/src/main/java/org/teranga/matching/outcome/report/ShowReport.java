package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;

/** Draws a report, and what else can be asked for. */
@ApplicationScoped
class ShowReport {
    private static final List<ReportFigure> DRAWN =
            List.of(ReportFigure.LENGTHS, ReportFigure.NEXT, ReportFigure.HOUSING_LATER);

    private final MakeReport make;
    private final ReportTemplates templates;
    private final PageContexts contexts;
    private final CurrentPerson person;

    @Inject
    ShowReport(MakeReport make, ReportTemplates templates, PageContexts contexts, CurrentPerson person) {
        this.make = make;
        this.templates = templates;
        this.contexts = contexts;
        this.person = person;
    }

    /**
     * The report.
     *
     * @param paper whether it is printed
     * @throws Refusal not found where there is no such template, or where that department cannot be told by itself
     */
    ReportView show(ReportQuery query, boolean paper) {
        List<ReportTemplate> all = templates.all();
        ReportTemplate template = all.stream()
                .filter(one -> one.id().equals(query.template()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        Report report = make.of(query.from(), query.to(), query.place(), template.figures());
        ReportPeriod period = report.period();
        List<ReportView.Section> sections = sections(template, report);
        return new ReportView(
                period,
                report.before(),
                place(query.place()),
                period == null ? List.of() : years(report, period, query),
                period == null ? List.of() : ends(report, period, query),
                places(report, query),
                all.stream()
                        .map(one -> new ReportView.Choice(
                                name(one), href(query.by(one.id())), one.id().equals(template.id())))
                        .toList(),
                template.id(),
                sections,
                pictures(sections),
                Stream.of("csv", "xlsx", "pdf", "svg")
                        .map(kind ->
                                new ReportView.FileLink(kind, home() + "/desk/report/report." + kind + query.text()))
                        .toList(),
                person.may(Permission.SETTINGS_EDIT),
                person.may(Permission.PARTNERS_LEAD),
                paper);
    }

    private List<ReportView.Section> sections(ReportTemplate template, Report report) {
        return template.items().stream()
                .map(item -> new ReportView.Section(
                        item.figure().code(),
                        item.words(),
                        item.figure().words(),
                        report.lines().stream()
                                .filter(line ->
                                        line.figure().equals(item.figure().code()))
                                .toList()))
                .toList();
    }

    private List<ReportView.Choice> years(Report report, ReportPeriod period, ReportQuery query) {
        List<ReportView.Choice> years = new ArrayList<>();
        List<Integer> all = report.spans().years();
        for (int year : all) {
            ReportPeriod one = report.spans().year(year).orElseThrow();
            boolean current = period.to().getYear() == year && !several(period);
            years.add(new ReportView.Choice(Integer.toString(year), href(query.to(one.to())), current));
        }
        List<Integer> over =
                all.stream().filter(report.spans()::isOver).sorted().toList();
        if (over.size() > 1) {
            YearMonth last = report.spans().year(over.getLast()).orElseThrow().to();
            over.subList(0, over.size() - 1).stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(year -> years.add(new ReportView.Choice(
                            year + "–" + over.getLast(),
                            href(query.since(year, last)),
                            several(period) && period.equals(report.spans().asked(year, last)))));
        }
        return years;
    }

    private static boolean several(ReportPeriod period) {
        return period.to().getYear() - period.from().getYear() > 0
                && period.from().plusMonths(12).isBefore(period.to());
    }

    private List<ReportView.Choice> ends(Report report, ReportPeriod period, ReportQuery query) {
        return several(period)
                ? List.of()
                : report.spans().endsOf(period.to().getYear()).stream()
                        .map(span -> new ReportView.Choice(
                                Formats.of(contexts.language()).shortDate(span.lastDay()),
                                href(query.to(span.to())),
                                span.to().equals(period.to())))
                        .toList();
    }

    private List<ReportView.Choice> places(Report report, ReportQuery query) {
        @Nullable DepartmentSets sets = report.places();
        if (sets == null || sets.told().isEmpty()) {
            return List.of();
        }
        Stream<String> codes = Stream.concat(
                Stream.concat(Stream.of(""), sets.told().stream()),
                sets.others() ? Stream.of(DepartmentSets.OTHERS) : Stream.empty());
        return codes.map(code -> new ReportView.Choice(
                        code.isEmpty() ? contexts.text("report.everywhere") : place(code),
                        href(query.at(code)),
                        code.equals(query.place())))
                .toList();
    }

    private String place(String code) {
        return code.equals(DepartmentSets.OTHERS)
                ? contexts.text("report.elsewhere")
                : Departments.byCode(code).map(one -> one.name()).orElse(code);
    }

    private List<ColumnChart> pictures(List<ReportView.Section> sections) {
        return DRAWN.stream()
                .flatMap(figure ->
                        sections.stream().filter(section -> section.figure().equals(figure.code()) && section.told()))
                .map(this::picture)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable ColumnChart picture(ReportView.Section section) {
        List<ColumnChart.Column> columns = section.lines().stream()
                .filter(line -> !line.part().isEmpty())
                .map(line -> new ColumnChart.Column(part(section, line), line.value()))
                .toList();
        String title = title(section);
        return columns.stream().allMatch(column -> column.value() == 0)
                ? null
                : new ColumnChart(title, title, contexts.text("report.number"), columns);
    }

    /** What a figure is called. */
    String title(ReportView.Section section) {
        return section.title().isEmpty() ? contexts.text("report.figure." + section.figure()) : section.title();
    }

    /** What a part is called; empty for all of it. */
    String part(ReportView.Section section, FigureLine line) {
        return line.part().isEmpty()
                ? ""
                : line.part().equals(CountReport.UNKNOWN)
                        ? contexts.text("report.unknown")
                        : contexts.text(section.words() + "." + line.part());
    }

    private String name(ReportTemplate template) {
        return template.name().isEmpty() ? contexts.text("report.template." + template.id()) : template.name();
    }

    private String href(ReportQuery query) {
        return home() + "/desk/report" + query.text();
    }

    private String home() {
        return "/" + contexts.language().tag();
    }
}
