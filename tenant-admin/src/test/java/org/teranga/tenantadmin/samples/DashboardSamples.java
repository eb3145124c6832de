package org.teranga.tenantadmin.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.DepartmentMap;
import org.teranga.platform.qualification.desk.DueChecksView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.chart.ColumnChart;
import org.teranga.tenantadmin.dashboard.DashboardView;
import org.teranga.tenantadmin.usage.UsageView;

/** The association in figures, and what ends soon. */
public final class DashboardSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);

    private DashboardSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("tenantadmin/dashboard/dashboard", "caseworker", dashboard(true, shown(false))),
                new Sample("tenantadmin/dashboard/dashboard", "administrator", dashboard(false, shown(true))),
                new Sample(
                        "tenantadmin/dashboard/dashboard",
                        "nothing",
                        new DashboardView(periods(), 12, List.of(), false, null, "/fr/admin/dashboard/figures.csv")),
                new Sample("platform/checks", "two", checks(List.of(row("Inès <B.>", ""), row("K7-2F", "/fr/o/1")))),
                new Sample("platform/checks", "none", checks(List.of())),
                new Sample("tenantadmin/usage/usage", "near", usage(91)),
                new Sample("tenantadmin/usage/usage", "reached", usage(100)),
                new Sample("tenantadmin/usage/usage", "far", usage(4)));
    }

    private static DashboardView dashboard(boolean exact, DashboardView.@Nullable Shown shown) {
        List<DashboardView.Figure> figures = Stream.of(
                        "offers", "offers_waiting", "needs", "needs_waiting", "decisions", "placed", "checks_due")
                .map(key -> {
                    boolean open = exact || key.startsWith("offers") || key.startsWith("checks");
                    return new DashboardView.Figure(
                            key,
                            open ? 4_871 : 345,
                            open,
                            open ? 12 : 10,
                            open ? "/fr/desk/" + key + "?since=2026-09-07" : "",
                            "/fr/admin/dashboard?weeks=12&figure=" + key,
                            key.equals("needs_waiting"));
                })
                .toList();
        return new DashboardView(periods(), 12, figures, !exact, shown, "/fr/admin/dashboard/figures.csv?weeks=12");
    }

    private static DashboardView.Shown shown(boolean rounded) {
        List<ColumnChart.Column> columns = IntStream.range(0, 13)
                .mapToObj(i -> new ColumnChart.Column(i == 0 ? "avant" : "0" + i + "/11", rounded ? 5L * i : 17L * i))
                .toList();
        return new DashboardView.Shown(
                rounded ? "checks_due" : "needs_waiting",
                rounded,
                new ColumnChart("Besoins qui attendent, par semaine", "Semaine du", "Besoins qui attendent", columns),
                rounded ? null : DepartmentMap.of(List.of("31", "81", "82", "974"), Map.of("31", 214L, "81", 31L)),
                "/fr/desk/needs?status=received&place=",
                3);
    }

    private static UsageView usage(int percent) {
        List<UsageView.Row> rows = Stream.of("requests", "offers", "mails", "storage")
                .map(code -> new UsageView.Row(
                        code,
                        "48 712",
                        "60 000",
                        code.equals("requests") ? 0 : percent,
                        percent > 50 && code.equals("requests") ? 12 : 0,
                        "/fr/admin/usage?of=" + code))
                .toList();
        List<ColumnChart.Column> days = IntStream.rangeClosed(1, 14)
                .mapToObj(day -> new ColumnChart.Column(day + "/11", 40L * day))
                .toList();
        return new UsageView(rows, "offers", new ColumnChart("Offres : 14 jours", "Jour", "Offres", days));
    }

    private static List<DashboardView.Period> periods() {
        return Stream.of(4, 12, 26, 52)
                .map(weeks -> new DashboardView.Period(weeks, "/fr/admin/dashboard?weeks=" + weeks, weeks == 12))
                .toList();
    }

    private static DueChecksView checks(List<DueChecksView.Row> rows) {
        ListQuery query = new ListQuery(Map.of(), "until", false, 1, 50);
        return new DueChecksView(query, rows.size(), DAY, rows);
    }

    private static DueChecksView.Row row(String holder, String href) {
        return new DueChecksView.Row(holder, href, "background_check", DAY, href.isEmpty() ? 0 : 41);
    }
}
