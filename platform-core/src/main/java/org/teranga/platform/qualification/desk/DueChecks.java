package org.teranga.platform.qualification.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Tally;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** What people have shown and soon no longer holds, unless a newer one has taken its place. */
@ApplicationScoped
class DueChecks implements DashboardFigures {
    private static final String DUE = "select holder, kind, max(until) as until from platform.qualification"
            + " where tenant_id = :tenant and withdrawn_at is null and not to_confirm and until is not null group by holder, kind"
            + " having max(until) between :from and :to";
    private static final String BY_WEEK =
            "select date_trunc('week', until)::date as week, count(*) as due from (" + DUE + ") due group by 1";

    private final TenantDatabase database;

    @Inject
    DueChecks(TenantDatabase database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<DashboardFigure> figures(Weeks weeks) {
        Tally tally = new Tally();
        between(BY_WEEK, weeks.today(), weeks.lastAhead())
                .list(Row.class)
                .forEach(row -> tally.add(row.week(), "", row.due()));
        DashboardFigure counted = tally.figure("checks_due", 70, list(weeks), weeks.ahead());
        return List.of(new DashboardFigure(
                counted.key(), counted.order(), counted.list(), counted.value(), counted.weeks(), Map.of()));
    }

    private static DashboardFigure.Rows list(Weeks weeks) {
        return new DashboardFigure.Rows(Permission.QUALIFICATIONS_GRANT, "/desk/checks?until=" + weeks.lastAhead(), "");
    }

    /** How many end from this day to that. */
    long count(LocalDate from, LocalDate to) {
        return between("select count(*) from (" + DUE + ") due", from, to).one(Long.class);
    }

    /** A part of those that end from this day to that, what ends first first. */
    List<Due> list(LocalDate from, LocalDate to, int offset, int limit) {
        return between(
                        "select holder, kind, until from (" + DUE
                                + ") due order by until, holder, kind limit :limit offset :offset",
                        from,
                        to)
                .bind("limit", limit)
                .bind("offset", offset)
                .list(Due.class);
    }

    private SqlStatement between(String sql, LocalDate from, LocalDate to) {
        return database.sql(sql).bind("from", from).bind("to", to);
    }

    /** Whose, what, until when. */
    record Due(UUID holder, String kind, LocalDate until) {}

    private record Row(LocalDate week, long due) {}
}
