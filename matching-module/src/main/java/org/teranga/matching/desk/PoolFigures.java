package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Tally;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantSql;

/** Offers, needs and placements for the dashboard: three queries, each over one table's groups. */
@ApplicationScoped
class PoolFigures implements DashboardFigures {
    private static final String OFFERS = """
            select case when received_at >= ? then date_trunc('week', received_at at time zone 'Europe/Paris')::date end,
                   coalesce(department, ''), status = 'received', count(*)
            from matching.offer group by 1, 2, 3
            """;
    private static final String NEEDS = """
            select case when waiting_since >= ? then date_trunc('week', waiting_since at time zone 'Europe/Paris')::date end,
                   coalesce(department, ''), status = 'received', count(*)
            from matching.need group by 1, 2, 3
            """;
    private static final String PLACEMENTS = """
            select case when p.changed_at >= ? then date_trunc('week', p.changed_at at time zone 'Europe/Paris')::date end,
                   coalesce(n.department, ''), p.state = 'introduced', count(*)
            from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
            where p.state in ('introduced', 'proposed', 'host_accepted', 'approved') group by 1, 2, 3
            """;

    private final TenantSql sql;

    @Inject
    PoolFigures(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public List<DashboardFigure> figures(Weeks weeks) {
        Tallies offers = counted(OFFERS, weeks);
        Tallies needs = counted(NEEDS, weeks);
        Tallies placements = counted(PLACEMENTS, weeks);
        List<LocalDate> mondays = weeks.back();
        String since = "?since=" + weeks.first();
        return List.of(
                offers.ofPeriod.figure("offers", 10, list(Permission.OFFERS_READ, "offers", since), mondays),
                offers.marked.figure(
                        "offers_waiting", 20, list(Permission.OFFERS_READ, "offers", "?status=received"), mondays),
                needs.ofPeriod.figure("needs", 30, list(Permission.NEEDS_READ, "needs", since), mondays),
                needs.marked.figure(
                        "needs_waiting", 40, list(Permission.NEEDS_READ, "needs", "?status=received"), mondays),
                placements.others.figure(
                        "decisions",
                        50,
                        new DashboardFigure.Rows(Permission.NEEDS_READ, "/desk/placements?view=team", ""),
                        mondays),
                placements.marked.figure(
                        "placed",
                        60,
                        new DashboardFigure.Rows(Permission.NEEDS_READ, "/desk/placements?state=introduced", ""),
                        mondays));
    }

    private static DashboardFigure.Rows list(Permission right, String what, String filter) {
        String path = "/desk/" + what + filter;
        return new DashboardFigure.Rows(right, path, path + "&place=");
    }

    private Tallies counted(String query, Weeks weeks) {
        Tallies tallies = new Tallies(new Tally(), new Tally(), new Tally());
        sql.list(query, row -> tallies.add(row), weeks.start());
        return tallies;
    }

    /**
     * What one table's groups add up to.
     *
     * @param ofPeriod those of the weeks, whatever their state
     * @param marked   those that have the mark of the query, however old
     * @param others   those that do not have it
     */
    private record Tallies(Tally ofPeriod, Tally marked, Tally others) {
        boolean add(ResultSet row) throws SQLException {
            @Nullable LocalDate monday = row.getObject(1, LocalDate.class);
            String department = row.getString(2);
            long count = row.getLong(4);
            if (monday != null) {
                ofPeriod.add(monday, department, count);
            }
            (row.getBoolean(3) ? marked : others).add(monday, department, count);
            return true;
        }
    }
}
