package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.chart.ColumnChart;

/** Draws the dashboard: the table of all figures, and one of them by week and by department. */
@ApplicationScoped
class ShowDashboard {
    /** Periods to choose from, in weeks. */
    static final List<Integer> PERIODS = List.of(4, 12, 26, 52);

    private final Dashboard dashboard;
    private final PageContexts contexts;

    @Inject
    ShowDashboard(Dashboard dashboard, PageContexts contexts) {
        this.dashboard = dashboard;
        this.contexts = contexts;
    }

    /**
     * The page.
     *
     * @param key the figure to draw; one that there is none of: the first
     */
    DashboardView show(Weeks weeks, String key) {
        List<DisclosedFigure> figures = dashboard.figures(weeks);
        DisclosedFigure shown = figures.stream()
                .filter(told -> told.figure().key().equals(key))
                .findFirst()
                .orElse(figures.isEmpty() ? null : figures.getFirst());
        String chosen = shown == null ? "" : shown.figure().key();
        return new DashboardView(
                PERIODS.stream()
                        .map(count -> new DashboardView.Period(count, href(count, chosen), count == weeks.count()))
                        .toList(),
                weeks.count(),
                figures.stream().map(told -> row(told, weeks, chosen)).toList(),
                figures.stream().anyMatch(told -> !told.exact()),
                shown == null ? null : drawn(shown, weeks),
                home() + "/admin/dashboard/figures.csv?weeks=" + weeks.count());
    }

    private DashboardView.Figure row(DisclosedFigure told, Weeks weeks, String chosen) {
        DashboardFigure figure = told.figure();
        return new DashboardView.Figure(
                figure.key(),
                told.value(),
                told.exact(),
                told.newest(Weeks.monday(weeks.today())),
                told.exact() ? home() + figure.list().path() : "",
                href(weeks.count(), figure.key()),
                figure.key().equals(chosen));
    }

    private DashboardView.Shown drawn(DisclosedFigure told, Weeks weeks) {
        DashboardFigure figure = told.figure();
        Map<String, Long> departments = told.departments();
        return new DashboardView.Shown(
                figure.key(),
                figure.weeks().getFirst().monday().isAfter(weeks.first()) && weeks.count() > 1,
                trend(told),
                map(departments),
                told.exact() && !figure.list().placed().isEmpty()
                        ? home() + figure.list().placed()
                        : "",
                departments.getOrDefault("", 0L));
    }

    private ColumnChart trend(DisclosedFigure told) {
        Formats formats = Formats.of(contexts.language());
        List<ColumnChart.Column> columns = new ArrayList<>();
        if (told.older() > 0) {
            columns.add(new ColumnChart.Column(contexts.text("dashboard.older"), told.older()));
        }
        told.trend()
                .forEach(week -> columns.add(new ColumnChart.Column(formats.shortDay(week.monday()), week.value())));
        String name = contexts.text("figure." + told.figure().key());
        return new ColumnChart(
                contexts.text("dashboard.trend.title", name), contexts.text("dashboard.week"), name, columns);
    }

    /** The departments where the association works, and those where something lies although it does not work there. */
    private static @Nullable DepartmentMap map(Map<String, Long> departments) {
        if (departments.isEmpty()) {
            return null;
        }
        List<String> regions = TenantContext.required().regions();
        TreeSet<String> shown = new TreeSet<>(regions);
        if (!regions.isEmpty()) {
            departments.forEach((code, count) -> {
                if (count > 0) {
                    shown.add(code);
                }
            });
        }
        return DepartmentMap.of(List.copyOf(shown), departments);
    }

    private String href(int weeks, String key) {
        return home() + "/admin/dashboard?weeks=" + weeks + (key.isEmpty() ? "" : "&figure=" + key);
    }

    private String home() {
        return "/" + contexts.language().tag();
    }

    /** The weeks that an address asks for; what is none of the periods is the usual one. */
    static Weeks weeks(@Nullable String asked, LocalDate today) {
        int count = PERIODS.stream()
                .filter(period -> period.toString().equals(asked))
                .findFirst()
                .orElse(12);
        return new Weeks(today, count);
    }
}
