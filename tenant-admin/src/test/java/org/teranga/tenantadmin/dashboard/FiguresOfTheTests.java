package org.teranga.tenantadmin.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;

/** Two figures, as a module counts them: seven households with their departments, and four offers of which nobody knows where they are. */
@ApplicationScoped
class FiguresOfTheTests implements DashboardFigures {
    static final long HOUSEHOLDS = 7;
    static final long OFFERS = 4;

    @Override
    public List<DashboardFigure> figures(Weeks weeks) {
        return List.of(
                new DashboardFigure(
                        "offers",
                        20,
                        new DashboardFigure.Rows(Permission.OFFERS_READ, "/desk/offers?since=" + weeks.first(), ""),
                        OFFERS,
                        weeks(weeks, OFFERS),
                        Map.of()),
                new DashboardFigure(
                        "needs_waiting",
                        10,
                        new DashboardFigure.Rows(
                                Permission.NEEDS_READ,
                                "/desk/needs?status=received",
                                "/desk/needs?status=received&place="),
                        HOUSEHOLDS,
                        weeks(weeks, HOUSEHOLDS - 1),
                        Map.of("31", HOUSEHOLDS - 1, "66", 0L, "", 1L)));
    }

    /** All of them in the newest week. */
    private static List<DashboardFigure.Week> weeks(Weeks weeks, long value) {
        List<LocalDate> mondays = weeks.back();
        return mondays.stream()
                .map(monday -> new DashboardFigure.Week(monday, monday.equals(mondays.getLast()) ? value : 0))
                .toList();
    }
}
