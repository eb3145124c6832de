package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Tally;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantDatabase;

/** Offers, needs and placements for the dashboard: three queries, each over one table's groups. */
@ApplicationScoped
class PoolFigures implements DashboardFigures {
    private static final String OFFERS = """
            select case when received_at >= :start then date_trunc('week', received_at at time zone 'Europe/Paris')::date end as monday,
                   coalesce(department, '') as department, status = 'received' as marked, count(*) as counted
            from matching.offer where tenant_id = :tenant and not (status = 'withdrawn' and mistaken_at is not null) group by 1, 2, 3
            """;
    private static final String NEEDS = """
            select case when waiting_since >= :start then date_trunc('week', waiting_since at time zone 'Europe/Paris')::date end as monday,
                   coalesce(department, '') as department, status = 'received' as marked, count(*) as counted
            from matching.need where tenant_id = :tenant and not (status = 'withdrawn' and mistaken_at is not null) group by 1, 2, 3
            """;
    private static final String PLACEMENTS = """
        select case when w.at >= :start then date_trunc('week', w.at at time zone 'Europe/Paris')::date end as monday,
               coalesce(n.department, '') as department, p.contact_open as marked, count(*) as counted
        from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
        cross join lateral (select coalesce(max(s.taken_at), p.changed_at) as at from matching.placement_step s
            where s.tenant_id = :tenant and s.placement_id = p.id and s.step = 'introduce' and p.contact_open) w
        where p.tenant_id = :tenant and (p.contact_open or p.state in ('proposed', 'host_accepted', 'approved')) group by 1, 2, 3
        """;

    private final TenantDatabase database;

    @Inject
    PoolFigures(TenantDatabase database) {
        this.database = database;
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
        database.sql(query).bind("start", weeks.start()).list(WeekRow.class).forEach(tallies::add);
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
        void add(WeekRow row) {
            if (row.monday != null) {
                ofPeriod.add(row.monday, row.department, row.counted);
            }
            (row.marked ? marked : others).add(row.monday, row.department, row.counted);
        }
    }

    /**
     * Rows of one table that are counted together.
     *
     * @param monday in which week; null where that was before the weeks that are asked for
     */
    private record WeekRow(@Nullable LocalDate monday, String department, boolean marked, long counted) {}
}
