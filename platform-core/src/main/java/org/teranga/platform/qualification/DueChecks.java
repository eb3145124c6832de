package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.figure.DashboardFigure;
import org.teranga.platform.figure.DashboardFigures;
import org.teranga.platform.figure.Tally;
import org.teranga.platform.figure.Weeks;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.TenantSql;

/** What people have shown and soon no longer holds, unless a newer one has taken its place. */
@ApplicationScoped
class DueChecks implements DashboardFigures {
    private static final String DUE = "select holder, kind, max(until) as until from platform.qualification"
            + " where withdrawn_at is null and not to_confirm and until is not null group by holder, kind"
            + " having max(until) between ? and ?";
    private static final String BY_WEEK =
            "select date_trunc('week', until)::date, count(*) from (" + DUE + ") due group by 1";

    private final TenantSql sql;

    @Inject
    DueChecks(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public List<DashboardFigure> figures(Weeks weeks) {
        Tally tally = new Tally();
        sql.list(
                BY_WEEK,
                row -> {
                    tally.add(row.getObject(1, LocalDate.class), "", row.getLong(2));
                    return true;
                },
                weeks.today(),
                weeks.lastAhead());
        DashboardFigure counted = tally.figure("checks_due", 70, list(weeks), weeks.ahead());
        return List.of(new DashboardFigure(
                counted.key(), counted.order(), counted.list(), counted.value(), counted.weeks(), Map.of()));
    }

    private static DashboardFigure.Rows list(Weeks weeks) {
        return new DashboardFigure.Rows(Permission.QUALIFICATIONS_GRANT, "/desk/checks?until=" + weeks.lastAhead(), "");
    }

    /** How many end from this day to that. */
    long count(LocalDate from, LocalDate to) {
        return sql.first("select count(*) from (" + DUE + ") due", row -> row.getLong(1), from, to)
                .orElse(0L);
    }

    /** A part of those that end from this day to that, what ends first first. */
    List<Due> list(LocalDate from, LocalDate to, int offset, int limit) {
        return sql.list(
                "select * from (" + DUE + ") due order by until, holder, kind limit ? offset ?",
                DueChecks::due,
                from,
                to,
                limit,
                offset);
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("holder", UUID.class), row.getString("kind"), row.getObject("until", LocalDate.class));
    }

    /** Whose, what, until when. */
    record Due(UUID holder, String kind, LocalDate until) {}
}
